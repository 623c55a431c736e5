import type { UnitOfWork } from '../../database/unit-of-work';
import { RunImport } from './run-import';

interface Row {
  code?: string;
}

const unitOfWork = { run: <Result>(work: () => Promise<Result>) => work() } as UnitOfWork;
const importer = { keyOf: ({ code }: Row) => code as string, put: async () => 'new' as const };

const reasonsOf = async (...rows: [row: Row | null, ...reasons: string[]][]) => {
  const lines = rows.map(([row, ...reasons], index) => ({ line: index + 2, row, reasons }));
  const report = await new RunImport(unitOfWork).execute(importer, lines, 'preview');
  return report.lines.map(({ key, verdict, reasons }) => [key, verdict, ...reasons]);
};

describe('RunImport', () => {
  it('reports a code that comes again, whether or not the first row was right', async () => {
    expect(await reasonsOf([{ code: 'a' }], [{ code: 'a' }])).toEqual([
      ['a', 'new'],
      ['a', 'error', '与第 2 行重复'],
    ]);
    expect(await reasonsOf([{ code: 'a' }, '名称：请填写'], [{ code: 'a' }], [{ code: 'a' }, '名称：请填写'])).toEqual([
      ['a', 'error', '名称：请填写'],
      ['a', 'error', '与第 2 行重复'],
      ['a', 'error', '名称：请填写', '与第 2 行重复'],
    ]);
  });

  it('takes rows without a code for different ones', async () => {
    expect(await reasonsOf([{}, '编码：请填写'], [{}, '编码：请填写'], [null, '列数不对'])).toEqual([
      ['', 'error', '编码：请填写'],
      ['', 'error', '编码：请填写'],
      ['', 'error', '列数不对'],
    ]);
  });
});
