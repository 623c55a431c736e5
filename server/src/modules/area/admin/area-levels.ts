import type { AreaLevel } from '../area.entity';

/** From the widest to the narrowest. */
export const AREA_LEVELS: Record<AreaLevel, string> = {
  city: '市',
  county: '县（市、区）',
  township: '乡镇（街道）',
  village: '村（社区、网格）',
};

/** True when an area of this level may lie in one of that level. */
export const liesBelow = (level: AreaLevel, parent: AreaLevel): boolean => {
  const order = Object.keys(AREA_LEVELS);
  return order.indexOf(level) > order.indexOf(parent);
};
