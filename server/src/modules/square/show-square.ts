import { Injectable } from '@nestjs/common';
import { type Cursor, type Page, pageOf, pageSize, readCursor } from '../../common/page';
import { invalidField } from '../../common/problem';
import { viewItem } from './item.view';
import { ReadFilter } from './read-filter';
import type { SquareQuery } from './square.dto';
import { type PublishedItem, SquareQueries, type Start } from './square.queries';
import type { SquareItemView } from './square.view';
import { SurroundingsQueries } from './surroundings.queries';

/** 上报广场: published cases, the newest publication first. */
@Injectable()
export class ShowSquare {
  constructor(
    private readonly queries: SquareQueries,
    private readonly surroundings: SurroundingsQueries,
    private readonly filter: ReadFilter,
  ) {}

  /** @throws Problem `request.invalid` naming `category` or `area` when there is none such. */
  async execute(query: SquareQuery): Promise<Page<SquareItemView>> {
    const size = pageSize(query.limit);
    const sensitive = await this.surroundings.sensitivePaths();
    const filter = await this.filter.execute(query);
    const start = startOf(readCursor(query.cursor));
    const reports = await this.queries.list(filter, sensitive, start, size + 1);
    const around = await this.surroundings.of(reports, sensitive);
    return pageOf(reports, size, keyOf, (report) => viewItem(report, around));
  }
}

const keyOf = ({ publishedAt, id }: PublishedItem): Cursor => ({ at: publishedAt!.toISOString(), id });

const startOf = (cursor: Cursor | null): Start => {
  if (cursor === null) return null;
  const at = new Date(cursor.at);
  if (Number.isNaN(at.getTime())) throw invalidField('cursor', 'cursor', '翻页标识不对，请从第一页重新开始');
  return { at, id: cursor.id };
};
