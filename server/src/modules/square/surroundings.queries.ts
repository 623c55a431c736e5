import { idsOnPath } from '../../database/tree-path';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database';
import { Area } from '../area/area.entity';
import { Category } from '../category/category.entity';
import { SHOWABLE } from '../photo/photo.api';
import { Photo } from '../photo/photo.entity';
import type { PublishedItem } from './square.queries';
import type { PublicPhoto, Surroundings } from './surroundings';

/** What the square's answers name beside the reports themselves. */
@Injectable()
export class SurroundingsQueries {
  constructor(private readonly database: Database) {}

  /** Tree paths of the categories whose cases are shown only roughly. */
  async sensitivePaths(): Promise<string[]> {
    const categories = await this.database
      .repository(Category)
      .createQueryBuilder('c')
      .select(['c.id', 'c.path'])
      .where('c.sensitive = 1')
      .getMany();
    return categories.map(({ path }) => path);
  }

  async of(reports: readonly PublishedItem[], sensitivePaths: readonly string[]): Promise<Surroundings> {
    const categories = await this.categories(reports.map(({ categoryId }) => categoryId));
    const areas = await this.areas(reports.flatMap(({ areaPath }) => idsOnPath(areaPath)));
    const photos = await this.photos(reports.map(({ id }) => id));
    return { sensitivePaths, categories, areas, photos };
  }

  async categories(ids: readonly string[]): Promise<Map<string, Category>> {
    return byId(await this.database.repository(Category).findBy({ id: In([...new Set(ids)]) }));
  }

  async areas(ids: readonly string[]): Promise<Map<string, Pick<Area, 'id' | 'name' | 'level' | 'path'>>> {
    const select = { id: true, name: true, level: true, path: true } as const;
    return byId(await this.database.repository(Area).find({ select, where: { id: In([...new Set(ids)]) } }));
  }

  /** A photo that a reviewer cleared, and that no later check forbids. */
  private async photos(reportIds: readonly string[]): Promise<Map<string, PublicPhoto[]>> {
    if (reportIds.length === 0) return new Map();
    const photos = await this.database
      .repository(Photo)
      .createQueryBuilder('p')
      .select(['p.id', 'p.reportId', 'p.purpose'])
      .where('p.reportId IN (:...reportIds) AND p.purpose IS NOT NULL', { reportIds })
      .andWhere('p.published = 1 AND p.contentCheck IN (:...showable)', { showable: SHOWABLE })
      .orderBy('p.uploadedAt')
      .addOrderBy('p.position')
      .addOrderBy('p.id')
      .getMany();
    const byReport = new Map<string, PublicPhoto[]>(reportIds.map((id) => [id, []]));
    for (const { id, reportId, purpose } of photos) {
      byReport.get(reportId!)!.push({ id, reportId: reportId!, purpose: purpose! });
    }
    return byReport;
  }
}

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]));
