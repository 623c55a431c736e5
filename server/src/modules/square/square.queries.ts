import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import { Database } from '../../database/database';
import { Follow } from '../report/entities/follow.entity';
import { Report } from '../report/entities/report.entity';
import type { Bounds } from './bounds.decorator';
import { cellsBetween, type Precision } from './coarse-place.policy';
import { narrow, shownAt, type SquareFilter } from './narrow.queries';

/** The columns that leave the table for the square: none that leads to a person. */
const OF_ITEM = [
  'id',
  'source',
  'state',
  'categoryId',
  'categoryPath',
  'areaPath',
  'lat',
  'lng',
  'filedAt',
  'closedAt',
  'publishedAt',
] as const satisfies readonly (keyof Report)[];
const OF_CASE = [...OF_ITEM, 'description', 'outcome', 'resolution', 'verdict'] as const;

export type PublishedItem = Pick<Report, (typeof OF_ITEM)[number]>;
export type PublishedCase = Pick<Report, (typeof OF_CASE)[number]>;

/** The publication and id after which a page begins. */
export type Start = { at: Date; id: string } | null;

/** Published reports; the others are not there. */
@Injectable()
export class SquareQueries {
  constructor(private readonly database: Database) {}

  /** Newest publication first. */
  list(filter: SquareFilter, sensitivePaths: readonly string[], after: Start, take: number): Promise<PublishedItem[]> {
    const query = this.matching(filter, sensitivePaths).limit(take);
    if (after !== null) query.andWhere('r.publishedAt <= :at AND (r.publishedAt < :at OR r.id < :id)', after);
    return query.getMany();
  }

  /** Those whose coarse place lies within the bounds, newest first. */
  within(
    bounds: Bounds,
    filter: SquareFilter,
    sensitivePaths: readonly string[],
    take: number,
  ): Promise<PublishedItem[]> {
    return this.matching(filter, sensitivePaths)
      .andWhere(
        new Brackets((any) =>
          any
            .where(shownWithin(bounds, 'street', sensitivePaths))
            .orWhere(shownWithin(bounds, 'district', sensitivePaths)),
        ),
      )
      .limit(take)
      .getMany();
  }

  find(id: string): Promise<PublishedCase | null> {
    return this.published(OF_CASE).andWhere('r.id = :reportId', { reportId: id }).getOne();
  }

  isFollowing(reportId: string, citizenId: string): Promise<boolean> {
    return this.database.repository(Follow).existsBy({ reportId, citizenId });
  }

  private matching(filter: SquareFilter, sensitivePaths: readonly string[]): SelectQueryBuilder<Report> {
    return narrow(this.published(OF_ITEM), filter, sensitivePaths);
  }

  private published(columns: readonly (keyof Report)[]): SelectQueryBuilder<Report> {
    return this.database
      .repository(Report)
      .createQueryBuilder('r')
      .select(columns.map((column) => `r.${column}`))
      .where('r.publishedAt IS NOT NULL')
      .orderBy('r.publishedAt', 'DESC')
      .addOrderBy('r.id', 'DESC');
  }
}

const shownWithin = (bounds: Bounds, precision: Precision, sensitivePaths: readonly string[]): Brackets => {
  const lat = cellsBetween(bounds.minLat, bounds.maxLat, precision);
  const lng = cellsBetween(bounds.minLng, bounds.maxLng, precision);
  return new Brackets((all) => {
    all
      .where(shownAt(precision, sensitivePaths))
      .andWhere(`r.lat >= :${precision}South AND r.lat < :${precision}North`, {
        [`${precision}South`]: lat.from,
        [`${precision}North`]: lat.to,
      })
      .andWhere(`r.lng >= :${precision}West AND r.lng < :${precision}East`, {
        [`${precision}West`]: lng.from,
        [`${precision}East`]: lng.to,
      });
  });
};
