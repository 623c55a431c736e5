import { type Candidate, rankUnits } from './rank-units.policy';

const candidate = (code: string, areaDepth: number, categoryDepth: number): Candidate<{ code: string }> => ({
  unit: { code },
  areaDepth,
  categoryDepth,
});

const ranked = (...candidates: Candidate<{ code: string }>[]): string[] =>
  rankUnits(candidates).map(({ code }) => code);

describe('rankUnits', () => {
  it('puts the most specific area first, whatever the category', () => {
    expect(ranked(candidate('city', 0, 1), candidate('county', 1, 0))).toEqual(['county', 'city']);
  });

  it('then the most specific category', () => {
    expect(ranked(candidate('all', 1, 0), candidate('leaf', 1, 1))).toEqual(['leaf', 'all']);
  });

  it('then the code, so that the answer is always the same', () => {
    expect(ranked(candidate('b', 1, 1), candidate('a', 1, 1))).toEqual(['a', 'b']);
  });

  it('names each unit once, at its best place', () => {
    expect(ranked(candidate('a', 0, 0), candidate('b', 1, 0), candidate('a', 2, 0))).toEqual(['a', 'b']);
  });

  it('is empty when nobody covers the place', () => {
    expect(ranked()).toEqual([]);
  });
});
