import { Injectable } from '@nestjs/common';
import type { Unit } from '../unit/unit.entity';
import { rankUnits } from './rank-units.policy';
import { RoutingQueries } from './routing.queries';

const MAX_ALTERNATIVES = 5;

/** Which unit a case belongs to, by the units' coverage. */
@Injectable()
export class SuggestUnit {
  constructor(private readonly queries: RoutingQueries) {}

  /** @returns the best unit, null when none covers the place; and up to five more that could receive it. */
  async suggest(categoryPath: string, areaPath: string): Promise<{ unit: Unit | null; alternatives: Unit[] }> {
    const [unit = null, ...others] = rankUnits(await this.queries.candidates(categoryPath, areaPath));
    return { unit, alternatives: others.slice(0, MAX_ALTERNATIVES) };
  }
}
