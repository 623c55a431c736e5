import { idsOnPath } from '../../database/tree-path';
import { Injectable } from '@nestjs/common';
import { type Cursor, type Page, pageOf, pageSize, readCursor } from '../../common/page';
import { invalidField } from '../../common/problem';
import { isNamed } from './coarse-place.policy';
import { viewItem } from './item.view';
import type { SquareQuery } from './square.dto';
import { type PublishedItem, type SquareFilter, SquareQueries } from './square.queries';
import type { SquareItemView } from './square.view';
import { SurroundingsQueries } from './surroundings.queries';

/** 上报广场: published cases, the newest publication first. */
@Injectable()
export class ShowSquare {
  constructor(
    private readonly queries: SquareQueries,
    private readonly surroundings: SurroundingsQueries,
  ) {}

  /** @throws Problem `request.invalid` naming `category` or `area` when there is none such. */
  async execute(query: SquareQuery): Promise<Page<SquareItemView>> {
    const size = pageSize(query.limit);
    const sensitive = await this.surroundings.sensitivePaths();
    const reports = await this.queries.list(await this.filterOf(query), sensitive, size + 1);
    const around = await this.surroundings.of(reports, sensitive);
    return pageOf(reports, size, keyOf, (report) => viewItem(report, around));
  }

  private async filterOf({ category, area, state, cursor }: SquareQuery): Promise<SquareFilter> {
    return {
      categoryPath: category === undefined ? undefined : await this.categoryPath(category),
      area: area === undefined ? undefined : await this.areaOf(area),
      states: state,
      after: startOf(readCursor(cursor)),
    };
  }

  private async categoryPath(id: string): Promise<string> {
    const category = (await this.surroundings.categories([id])).get(id);
    if (category === undefined) throw invalidField('category', 'unknown', '没有这个隐患类别，请重新选择');
    return category.path;
  }

  /** The area itself, or the nearest above it that the square names. */
  private async areaOf(id: string): Promise<SquareFilter['area']> {
    const wanted = (await this.surroundings.areas([id])).get(id);
    const line = wanted === undefined ? [] : idsOnPath(wanted.path);
    const areas = await this.surroundings.areas(line);
    const area = line.map((one) => areas.get(one)).findLast((one) => one !== undefined && isNamed(one.level, 'street'));
    if (area === undefined) throw invalidField('area', 'unknown', '没有这个区域，请重新选择');
    return { path: area.path, atDistrict: isNamed(area.level, 'district') };
  }
}

const keyOf = ({ publishedAt, id }: PublishedItem): Cursor => ({ at: publishedAt!.toISOString(), id });

const startOf = (cursor: Cursor | null): SquareFilter['after'] => {
  if (cursor === null) return null;
  const at = new Date(cursor.at);
  if (Number.isNaN(at.getTime())) throw invalidField('cursor', 'cursor', '翻页标识不对，请从第一页重新开始');
  return { at, id: cursor.id };
};
