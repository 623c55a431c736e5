import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { invalidField } from '../../../common/problem';
import { administers } from '../../area/area.api';
import type { UnitCoverage } from '../unit.entity';
import { UnitQueries } from '../unit.queries';
import type { CoverageDto } from './admin-units.dto';
import { CoverageQueries } from './coverage.queries';
import { UnitRepository } from './unit.repository';

/** Says anew what a unit receives and where; inside the caller's unit of work. */
@Injectable()
export class SetCoverage {
  constructor(
    private readonly queries: UnitQueries,
    private readonly coverage: CoverageQueries,
    private readonly repository: UnitRepository,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @returns whether anything differed. @throws Problem `request.invalid` naming `coverage`. */
  async execute(actor: Actor, unitId: string, wanted: readonly CoverageDto[]): Promise<boolean> {
    const current = await this.queries.coverageOf([unitId]);
    const [have, want] = [new Map(current.map((row) => [keyOf(row), row])), new Map(wanted.map((p) => [keyOf(p), p]))];
    const added = [...want].filter(([key]) => !have.has(key)).map(([, pair]) => pair);
    const gone = [...have].filter(([key]) => !want.has(key)).map(([, row]) => row);
    await this.check(actor, [...added, ...gone]);
    await this.repository.deleteCoverage(gone.map(({ id }) => id));
    await this.repository.insertCoverage(added.map((pair) => this.rowOf(unitId, pair)));
    return added.length + gone.length > 0;
  }

  /** What is added or taken away must exist and lie in the actor's scope. */
  private async check(actor: Actor, pairs: readonly CoverageDto[]): Promise<void> {
    const areas = await this.coverage.areaPaths(pairs.map(({ areaId }) => areaId));
    const categories = await this.coverage.categoryIds(pairs.map(({ categoryId }) => categoryId));
    for (const { areaId, categoryId } of pairs) {
      const areaPath = areas.get(areaId);
      if (areaPath === undefined || !mayCover(actor, areaPath)) {
        throw invalidField('coverage', 'area', '负责范围里有不存在或不归您管的区域');
      }
      if (!categories.has(categoryId)) throw invalidField('coverage', 'category', '负责范围里有不存在的类别');
    }
  }

  private rowOf(unitId: string, { areaId, categoryId }: CoverageDto): UnitCoverage {
    return { id: this.ids.next(), unitId, areaId, categoryId };
  }
}

/** Whose role is narrowed to a unit or a category does not share out areas. */
const mayCover = (actor: Actor, areaPath: string): boolean => administers(actor, { areaPath });

const keyOf = ({ areaId, categoryId }: CoverageDto): string => `${areaId} ${categoryId}`;
