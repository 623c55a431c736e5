import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../../database/database';
import { Area } from '../../area/area.entity';
import { Category } from '../../category/category.entity';

/** What coverage refers to. */
@Injectable()
export class CoverageQueries {
  constructor(private readonly database: Database) {}

  /** @returns id → path of those that exist, open or closed. */
  async areaPaths(ids: readonly string[]): Promise<Map<string, string>> {
    const areas = await this.database
      .repository(Area)
      .find({ select: { id: true, path: true }, where: { id: In([...new Set(ids)]) } });
    return new Map(areas.map(({ id, path }) => [id, path]));
  }

  /** @returns those that exist, open or closed. */
  async categoryIds(ids: readonly string[]): Promise<Set<string>> {
    const categories = await this.database
      .repository(Category)
      .find({ select: { id: true }, where: { id: In([...new Set(ids)]) } });
    return new Set(categories.map(({ id }) => id));
  }
}
