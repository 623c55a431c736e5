import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Database } from '../../database/database';
import { Unit } from '../unit/unit.entity';
import { Area } from './area.entity';
import type { Outline } from './outline';

@Injectable()
export class AreaQueries {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<Area | null> {
    return this.database.repository(Area).findOneBy({ id });
  }

  findByCode(code: string): Promise<Area | null> {
    return this.database.repository(Area).findOneBy({ code });
  }

  root(): Promise<Area | null> {
    return this.database.repository(Area).findOneBy({ parentId: IsNull() });
  }

  /** Borders of all open areas that have one. */
  async outlines(): Promise<Outline[]> {
    const areas = await this.database
      .repository(Area)
      .find({ select: { id: true, polygon: true }, where: { polygon: Not(IsNull()), validTo: IsNull() } });
    return areas.map(({ id, polygon }) => ({ areaId: id, rings: polygon ?? [] }));
  }

  hasOpenChild(parentId: string): Promise<boolean> {
    return this.database.repository(Area).existsBy({ parentId, validTo: IsNull() });
  }

  hasOpenUnit(areaId: string): Promise<boolean> {
    return this.database.repository(Unit).existsBy({ areaId, validTo: IsNull() });
  }
}
