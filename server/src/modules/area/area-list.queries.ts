import { containing } from '../../database/like';
import { Injectable } from '@nestjs/common';
import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { Actor } from '../../common/actor';
import type { Cursor } from '../../common/page';
import { Database } from '../../database/database';
import { readableAreas } from './admin-scope';
import { Area } from './area.entity';

export interface AreaFilter {
  parentId?: string;
  q?: string;
}

/** Lists of areas in the order of their codes. */
@Injectable()
export class AreaListQueries {
  constructor(private readonly database: Database) {}

  open(filter: AreaFilter, after: Cursor | null, limit: number): Promise<Area[]> {
    return this.filtered(filter, after, limit).andWhere('a.validTo IS NULL').getMany();
  }

  /** Open and closed areas that the actor may read. */
  readableBy(actor: Actor, filter: AreaFilter, after: Cursor | null, limit: number): Promise<Area[]> {
    return this.filtered(filter, after, limit)
      .andWhere(belowAny('a.path', readableAreas(actor)))
      .getMany();
  }

  private filtered({ parentId, q }: AreaFilter, after: Cursor | null, limit: number): SelectQueryBuilder<Area> {
    const query = this.database.repository(Area).createQueryBuilder('a').orderBy('a.code').take(limit);
    if (parentId !== undefined) query.andWhere('a.parentId = :parentId', { parentId });
    if (q) query.andWhere(`a.name LIKE :q ESCAPE '!'`, { q: containing(q) });
    if (after !== null) query.andWhere('a.code > :after', { after: after.at });
    return query;
  }
}

/** Condition: the tree path in the column lies at or below one of the paths; null means anywhere. */
export const belowAny = (column: string, paths: readonly string[] | null): Brackets =>
  new Brackets((where) => {
    if (paths === null) where.where('1 = 1');
    else where.where('1 = 0');
    paths?.forEach((path, index) => where.orWhere(`${column} LIKE :below${index}`, { [`below${index}`]: `${path}%` }));
  });
