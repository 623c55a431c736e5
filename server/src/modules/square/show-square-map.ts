import { Injectable } from '@nestjs/common';
import type { Bounds } from './bounds.decorator';
import { viewPin } from './item.view';
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
  ) {}

  async execute(bounds: Bounds): Promise<SquareMapView> {
    const sensitivePaths = await this.surroundings.sensitivePaths();
    const reports = await this.queries.within(bounds, sensitivePaths, MOST);
    const categories = await this.surroundings.categories(reports.map(({ categoryId }) => categoryId));
    const points = reports.map((report) => viewPin(report, { sensitivePaths, categories }));
    return { points: points.filter((point) => point !== null) };
  }
}
