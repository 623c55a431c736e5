import { CouldNotLook, type Findings, type Invariant } from '../../src/audit/invariant';
import { printAudit } from '../../src/audit/print-audit';
import { exitCodeOf, runAudit } from '../../src/audit/run-audit';

/** Sees these things, look after look. */
const invariant = (id: string, looks: string[][], looksTwice?: true): Invariant => ({
  ...{ id, says: `${id} 成立`, looksTwice },
  check: async (): Promise<Findings> => ({ looked: 7, broken: looks.shift()! }),
});

const blind = (id: string, error: Error): Invariant => ({ id, says: `${id} 成立`, check: () => Promise.reject(error) });

const audit = (...invariants: Invariant[]) => runAudit(invariants, async () => {});

describe('runAudit', () => {
  it('looks again only where two places are compared, and keeps what it sees twice', async () => {
    const verdicts = await audit(
      invariant('once', [['a'], []]),
      invariant(
        'twice',
        [
          ['a', 'b'],
          ['b', 'c'],
        ],
        true,
      ),
      invariant('healed', [['a'], []], true),
    );
    expect(verdicts.map(({ broken }) => broken)).toEqual([['a'], ['b'], []]);
    expect(verdicts.map(({ result }) => result)).toEqual(['broken', 'broken', 'kept']);
  });

  it('goes on where it could not look, and tells no message of an unexpected error', async () => {
    const verdicts = await audit(
      blind('I1', new CouldNotLook('平台不在')),
      blind('I2', new Error('13812345678')),
      invariant('I3', [[]]),
    );
    expect(verdicts.map(({ reason }) => reason)).toEqual(['平台不在', '检查时出错（Error）', null]);
  });
});

describe('exitCodeOf', () => {
  it.each([
    [0, []],
    [1, [invariant('I2', [['a']])]],
    [2, [blind('I2', new Error())]],
    [1, [invariant('I2', [['a']]), blind('I3', new Error())]],
  ])('is %i', async (code, others) => {
    expect(exitCodeOf(await audit(invariant('I1', [[]]), ...others))).toBe(code);
  });
});

describe('printAudit', () => {
  it('counts all, shows twenty, and ends with the conclusion', async () => {
    const many = Array.from({ length: 25 }, (_, index) => `第 ${index + 1} 处`);
    const text = printAudit(await audit(invariant('I1', [many]), blind('I2', new CouldNotLook('平台不在'))));
    expect(text).toMatch(/^I1 {4}违反 {11}7 {10}25 {2}I1 成立$/m);
    expect(text).toContain('第 20 处\n      ……另有 5 处\n');
    expect(text).toContain('没有检查：平台不在');
    expect(text).toMatch(/被违反：I1。未能检查：I2，不能据此认为正常。$/);
  });

  it('says so when all is well', async () => {
    expect(printAudit(await audit(invariant('I1', [[]])))).toMatch(/全部正常。$/);
  });
});
