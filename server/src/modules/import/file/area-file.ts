import type { AreaLevel } from '../../area/area.entity';
import { CellWrong, type Column, number, optional, required, word } from './column';

const LEVELS: Record<AreaLevel, string> = { city: '市', county: '县区', township: '乡镇街道', village: '村社区' };

/** 边界: `西 南 东 北` in degrees, or a GeoJSON Polygon (or its coordinates); WGS84. */
const border = (cell: string): unknown => {
  const numbers = cell.split(/[\s,，]+/).map(Number);
  if (numbers.length === 4 && numbers.every(Number.isFinite)) return { bbox: numbers };
  try {
    const json = JSON.parse(cell) as { type?: unknown; coordinates?: unknown };
    return { polygon: json.type === 'Polygon' ? json.coordinates : json };
  } catch (error) {
    if (error instanceof SyntaxError) throw new CellWrong('应为“西 南 东 北”四个数，或 GeoJSON 多边形');
    throw error;
  }
};

export const areaColumns: readonly Column[] = [
  required('code', '编码'),
  required('name', '名称'),
  required('level', '级别', word(LEVELS)),
  optional('parentCode', '上级编码'),
  optional('lat', '纬度', number),
  optional('lng', '经度', number),
  optional('border', '边界', border, { polygon: null }),
  optional('responsibleName', '负责人'),
];

export const areaRow = ({ border: read, ...values }: Record<string, unknown>): object => ({
  parentCode: null,
  ...values,
  ...(read as object | undefined),
});
