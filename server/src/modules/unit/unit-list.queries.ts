import { containing } from '../../database/like';
import { idsOnPath } from '../../database/tree-path';
import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { Actor } from '../../common/actor';
import type { Cursor } from '../../common/page';
import { Database } from '../../database/database';
import { belowAny, readableAreas } from '../area/area.api';
import { Area } from '../area/area.entity';
import { Unit, UnitCoverage } from './unit.entity';

/** Each unit whose coverage holds for the paths that are given. */
export interface Receiving {
  areaPath?: string;
  categoryPath?: string;
  q?: string;
}

/** Lists of units in the order of their codes. */
@Injectable()
export class UnitListQueries {
  constructor(private readonly database: Database) {}

  open({ areaPath, categoryPath, q }: Receiving, after: Cursor | null, limit: number): Promise<Unit[]> {
    const query = this.listed(q, after, limit).andWhere('u.validTo IS NULL');
    if (areaPath === undefined && categoryPath === undefined) return query.getMany();
    const covering = query.subQuery().select('1').from(UnitCoverage, 'c').where('c.unitId = u.id');
    if (areaPath !== undefined) covering.andWhere('c.areaId IN (:...areaIds)');
    if (categoryPath !== undefined) covering.andWhere('c.categoryId IN (:...categoryIds)');
    return query
      .andWhere(`EXISTS ${covering.getQuery()}`)
      .setParameters({ areaIds: idsOnPath(areaPath ?? ''), categoryIds: idsOnPath(categoryPath ?? '') })
      .getMany();
  }

  /** Open and closed units in the areas that the actor may read. */
  readableBy(actor: Actor, q: string | undefined, after: Cursor | null, limit: number): Promise<Unit[]> {
    return this.listed(q, after, limit)
      .innerJoin(Area, 'a', 'a.id = u.areaId')
      .andWhere(belowAny('a.path', readableAreas(actor)))
      .getMany();
  }

  private listed(q: string | undefined, after: Cursor | null, limit: number): SelectQueryBuilder<Unit> {
    const query = this.database.repository(Unit).createQueryBuilder('u').orderBy('u.code').take(limit);
    if (q) query.andWhere(`u.name LIKE :q ESCAPE '!'`, { q: containing(q) });
    if (after !== null) query.andWhere('u.code > :after', { after: after.at });
    return query;
  }
}
