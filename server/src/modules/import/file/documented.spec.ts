import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { STAFF_ROLES } from '@suishoupai/shared/roles';
import { areaColumns } from './area-file';
import { categoryColumns } from './category-file';
import type { Column } from './column';
import { staffColumns } from './staff-file';
import { unitColumns } from './unit-file';

const root = resolve(__dirname, '../../../../..');
const operations = readFileSync(resolve(root, 'docs/operations.md'), 'utf8');

/** What the operator's table says of a kind of file. */
const rowOf = (kind: string): string => new RegExp(`^\\| ${kind} +\\| (.*?) +\\|$`, 'm').exec(operations)![1]!;

/** `**编码** code, 上级编码 parentCode`, without what stands in parentheses. */
const documented = (kind: string) =>
  rowOf(kind)
    .replace(/ \([^)]*\)|;.*$/g, '')
    .split(', ')
    .map((part) => /^(\*\*)?(.+?)(?:\*\*)? (\w+)$/.exec(part)!)
    .map(([, bold, chinese, english]) => ({ names: [chinese, english], required: bold !== undefined }));

const readBy = (columns: readonly Column[], property: string) =>
  columns.find((column) => column.property === property)!.read;

describe('docs/operations.md', () => {
  it.each([
    ['areas', areaColumns],
    ['categories', categoryColumns],
    ['units', unitColumns],
    ['staff', staffColumns],
  ])('names the columns of %s, and which are required', (kind, columns) => {
    expect(documented(kind)).toEqual(columns.map(({ names, required }) => ({ names: [...names], required })));
  });

  it('names the levels of an area as the importer reads them', () => {
    const words = /level \((.*?)\)/.exec(rowOf('areas'))![1]!.split(', ');
    expect(words.map(readBy(areaColumns, 'level'))).toEqual(['city', 'county', 'township', 'village']);
  });

  it('names every role', () => {
    const words = /role \((.*?)\)/.exec(rowOf('staff'))![1]!.split(', ');
    expect(words).toEqual(Object.values(STAFF_ROLES));
  });

  it('names the words of a question', () => {
    const [, types, needs] = /`键\|题目\|(.*?)\|(.*?)\|选项\/选项`/.exec(operations)!;
    const ask = (type: string, need: string) => readBy(categoryColumns, 'questions')(`k|题目|${type}|${need}`);
    for (const type of types!.split(/、|或/))
      expect(ask(type, needs!.split('或')[0]!)).toMatchObject([{ required: true }]);
    expect(ask('文字', needs!.split('或')[1]!)).toMatchObject([{ required: false }]);
  });
});
