import { Injectable } from '@nestjs/common';
import type { SelectQueryBuilder } from 'typeorm';
import type { Report } from '../report/entities/report.entity';
import { viewItem } from './item.view';
import { narrow } from './narrow.queries';
import { ReadFilter } from './read-filter';
import type { SquareFilterQuery } from './square.dto';
import type { SquareItemView } from './square.view';
import { SurroundingsQueries } from './surroundings.queries';

/** How others may see and find a published case: no closer than the square shows it. */
@Injectable()
export class PublicFace {
  constructor(
    private readonly surroundings: SurroundingsQueries,
    private readonly filter: ReadFilter,
  ) {}

  /** @throws Problem `request.invalid` naming `category` or `area` when there is none such. */
  async narrow(query: SelectQueryBuilder<Report>, wish: SquareFilterQuery): Promise<void> {
    narrow(query, await this.filter.execute(wish), await this.surroundings.sensitivePaths());
  }

  /** By report id. */
  async of(reports: readonly Report[]): Promise<Map<string, SquareItemView>> {
    const around = await this.surroundings.of(reports, await this.surroundings.sensitivePaths());
    return new Map(reports.map((report) => [report.id, viewItem(report, around)]));
  }
}
