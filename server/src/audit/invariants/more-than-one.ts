import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Findings } from '../invariant';

/**
 * Which values of a column stand in more than one of the rows. One statement, so one moment.
 * @param rows the rows that count @param column fixed SQL
 */
export const moreThanOne = async (
  rows: SelectQueryBuilder<ObjectLiteral>,
  column: string,
  tell: (value: string, count: number) => string,
): Promise<Findings> => {
  const looked = await rows.clone().getCount();
  const several = await rows
    .clone()
    .select(column, 'value')
    .addSelect('COUNT(*)', 'count')
    .groupBy(column)
    .having('COUNT(*) > 1')
    .orderBy(column)
    .getRawMany<{ value: string; count: string | number }>();
  return { looked, broken: several.map(({ value, count }) => tell(value, Number(count))) };
};
