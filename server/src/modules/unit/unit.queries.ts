import { idsOnPath } from '../../database/tree-path';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { Database } from '../../database/database';
import { Unit, UnitCoverage } from './unit.entity';

@Injectable()
export class UnitQueries {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<Unit | null> {
    return this.database.repository(Unit).findOneBy({ id });
  }

  findByCode(code: string): Promise<Unit | null> {
    return this.database.repository(Unit).findOneBy({ code });
  }

  /** What is covered at an area or a category is covered everywhere below it. */
  covers(unitId: string, areaPath: string, categoryPath: string): Promise<boolean> {
    return this.database
      .repository(UnitCoverage)
      .existsBy({ unitId, areaId: In(idsOnPath(areaPath)), categoryId: In(idsOnPath(categoryPath)) });
  }

  coverageOf(unitIds: readonly string[]): Promise<UnitCoverage[]> {
    return this.database.repository(UnitCoverage).find({ where: { unitId: In([...unitIds]) }, order: { id: 'ASC' } });
  }

  hasOpenChild(parentId: string): Promise<boolean> {
    return this.database.repository(Unit).existsBy({ parentId, validTo: IsNull() });
  }
}
