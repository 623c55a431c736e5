import type { ReportState } from '@suishoupai/shared/report/states';
import { Brackets, type SelectQueryBuilder, type WhereExpressionBuilder } from 'typeorm';
import type { Report } from '../report/entities/report.entity';
import type { Precision } from './coarse-place.policy';

export interface SquareFilter {
  categoryPath?: string;
  /** With the finest precision at which the area is named: cases shown less closely are not found by it. */
  area?: { path: string; atDistrict: boolean };
  states?: readonly ReportState[];
}

/** Narrows a query of published reports `r`. By area a case is found only as closely as it is shown. */
export const narrow = (
  query: SelectQueryBuilder<Report>,
  { categoryPath, area, states }: SquareFilter,
  sensitivePaths: readonly string[],
): SelectQueryBuilder<Report> => {
  if (categoryPath !== undefined) query.andWhere('r.categoryPath LIKE :category', { category: `${categoryPath}%` });
  if (area !== undefined) query.andWhere('r.areaPath LIKE :area', { area: `${area.path}%` });
  if (area?.atDistrict === false) query.andWhere(shownAt('street', sensitivePaths));
  if (states !== undefined) query.andWhere('r.state IN (:...states)', { states });
  return query;
};

/** The same answer as `precisionOf`, in SQL. */
export const shownAt = (precision: Precision, sensitivePaths: readonly string[]): Brackets =>
  new Brackets((where) => {
    if (precision === 'district') isSensitive(where, sensitivePaths);
    else where.where('r.source <> :insider', { insider: 'insider' }).andWhere(isOrdinary(sensitivePaths));
  });

const isSensitive = (where: WhereExpressionBuilder, paths: readonly string[]): void => {
  where.where('r.source = :insider', { insider: 'insider' });
  paths.forEach((path, n) => where.orWhere(`r.categoryPath LIKE :sensitive${n}`, { [`sensitive${n}`]: `${path}%` }));
};

const isOrdinary = (paths: readonly string[]): Brackets =>
  new Brackets((where) => {
    where.where('1 = 1');
    paths.forEach((path, n) =>
      where.andWhere(`r.categoryPath NOT LIKE :sensitive${n}`, { [`sensitive${n}`]: `${path}%` }),
    );
  });
