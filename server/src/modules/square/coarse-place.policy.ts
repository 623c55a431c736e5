import type { AreaLevel } from '../area/area.entity';
import type { Report } from '../report/entities/report.entity';

/** How closely the square says where a case is. */
export type Precision = 'street' | 'district';

/** Cells of a degree: 0.001° is 111 m from south to north, 0.01° ten times that; from west to east less (89 m at 37°). */
const PER_DEGREE: Record<Precision, number> = { street: 1000, district: 100 };

/** The finest area that is named. */
const NAMED: Record<Precision, readonly AreaLevel[]> = {
  street: ['city', 'county', 'township'],
  district: ['city', 'county'],
};

/**
 * Cases of sensitive categories (and below), and what an insider reported, are shown only roughly.
 * @param sensitivePaths tree paths of the sensitive categories.
 */
export const precisionOf = (
  { source, categoryPath }: Pick<Report, 'source' | 'categoryPath'>,
  sensitivePaths: readonly string[],
): Precision =>
  source === 'insider' || sensitivePaths.some((path) => categoryPath.startsWith(path)) ? 'district' : 'street';

/** Degrees WGS84: the middle of the cell that holds the place. */
export const coarseDegrees = (degrees: number, precision: Precision): number =>
  Math.round(degrees * PER_DEGREE[precision]) / PER_DEGREE[precision];

/**
 * From where to where (exclusive) the true coordinate of a place may lie whose coarse one is shown between `min` and
 * `max`. A map that asked for the true one would let people find a place by asking for ever smaller pieces.
 */
export const cellsBetween = (min: number, max: number, precision: Precision): { from: number; to: number } => {
  const cells = PER_DEGREE[precision];
  return { from: (Math.ceil(min * cells) - 0.5) / cells, to: (Math.floor(max * cells) + 0.5) / cells };
};

/** Whether areas of this level are named at this precision. */
export const isNamed = (level: AreaLevel, precision: Precision): boolean => NAMED[precision].includes(level);
