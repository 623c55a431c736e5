import { Injectable } from '@nestjs/common';
import { viewPin } from './item.view';
import { ReadFilter } from './read-filter';
import type { SquareMapQuery } from './square.dto';
import { SquareQueries } from './square.queries';
import type { SquareMapView } from './square.view';
import { SurroundingsQueries } from './surroundings.queries';

const MOST = 500;

/** Published cases on the map, at their coarse places. */
@Injectable()
export class ShowSquareMap {
  constructor(
    private readonly queries: SquareQueries,
    private readonly surroundings: SurroundingsQueries,
    private readonly filter: ReadFilter,
  ) {}

  /** @throws Problem `request.invalid` naming `category` or `area` when there is none such. */
  async execute({ bbox, ...narrowed }: SquareMapQuery): Promise<SquareMapView> {
    const sensitivePaths = await this.surroundings.sensitivePaths();
    const filter = await this.filter.execute(narrowed);
    const reports = await this.queries.within(bbox, filter, sensitivePaths, MOST);
    const categories = await this.surroundings.categories(reports.map(({ categoryId }) => categoryId));
    const points = reports.map((report) => viewPin(report, { sensitivePaths, categories }));
    return { points: points.filter((point) => point !== null) };
  }
}
