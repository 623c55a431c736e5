/** A unit that could receive a case, and the coverage row that says so. */
export interface Candidate<Unit> {
  unit: Unit;
  /** How deep in its tree the covered area lies, and the covered category. */
  areaDepth: number;
  categoryDepth: number;
}

/**
 * Units that could receive a case, the best first: the most specific area, then the most specific category, then the
 * unit's code. Each unit once.
 */
export const rankUnits = <Unit extends { code: string }>(candidates: readonly Candidate<Unit>[]): Unit[] => {
  const ranked = [...candidates].sort(
    (a, b) => b.areaDepth - a.areaDepth || b.categoryDepth - a.categoryDepth || compare(a.unit.code, b.unit.code),
  );
  return [...new Map(ranked.map(({ unit }) => [unit.code, unit])).values()];
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
