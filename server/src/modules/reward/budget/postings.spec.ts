import { balanced, type PostingKind } from './postings';

describe('balanced', () => {
  it.each<[PostingKind, string, string]>([
    ['fund', 'funding', 'available'],
    ['reserve', 'available', 'reserved'],
    ['pay', 'reserved', 'paid'],
    ['release', 'reserved', 'available'],
  ])('%s moves from %s to %s', (kind, from, to) => {
    expect(balanced(kind, 500)).toEqual([
      { account: from, amountFen: -500 },
      { account: to, amountFen: 500 },
    ]);
  });

  it.each([0, -1, 0.5, Number.NaN, 2 ** 53])('refuses %d', (amount) => {
    expect(() => balanced('pay', amount)).toThrow(RangeError);
  });
});
