import { idsOnPath } from '../../database/tree-path';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Database } from '../../database/database';
import { Unit, UnitCoverage } from '../unit/unit.entity';
import type { Candidate } from './rank-units.policy';

@Injectable()
export class RoutingQueries {
  constructor(private readonly database: Database) {}

  /** Open units whose coverage holds for the category and the area, one entry a coverage row. */
  async candidates(categoryPath: string, areaPath: string): Promise<Candidate<Unit>[]> {
    const [areaIds, categoryIds] = [idsOnPath(areaPath), idsOnPath(categoryPath)];
    const rows = await this.database
      .repository(UnitCoverage)
      .findBy({ categoryId: In(categoryIds), areaId: In(areaIds) });
    const units = await this.database
      .repository(Unit)
      .findBy({ id: In([...new Set(rows.map(({ unitId }) => unitId))]), validTo: IsNull() });
    return rows.flatMap((row) =>
      units
        .filter(({ id }) => id === row.unitId)
        .map((unit) => ({
          unit,
          areaDepth: areaIds.indexOf(row.areaId),
          categoryDepth: categoryIds.indexOf(row.categoryId),
        })),
    );
  }
}
