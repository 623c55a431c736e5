import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { type Page, pageOf, pageSize, readCursor } from '../../../common/page';
import type { Unit, UnitCoverage } from '../unit.entity';
import { UnitListQueries } from '../unit-list.queries';
import { UnitQueries } from '../unit.queries';
import { viewUnit } from '../unit.view';
import type { AdminUnitsQuery, AdminUnitView } from './admin-units.dto';
import { UnitAdmins } from './unit-admins';

/** Units as administrators and auditors see them, within their own scope. */
@Injectable()
export class ShowUnits {
  constructor(
    private readonly admins: UnitAdmins,
    private readonly queries: UnitQueries,
    private readonly lists: UnitListQueries,
  ) {}

  async list(actor: Actor, { q, cursor, limit }: AdminUnitsQuery): Promise<Page<AdminUnitView>> {
    const size = pageSize(limit);
    const units = await this.lists.readableBy(actor, q, readCursor(cursor), size + 1);
    const coverage = await this.queries.coverageOf(units.map(({ id }) => id));
    return pageOf(
      units,
      size,
      ({ code, id }) => ({ at: code, id }),
      (unit) => view(unit, coverage),
    );
  }

  /** @throws Problem `notFound` outside the actor's scope. */
  async one(actor: Actor, id: string): Promise<AdminUnitView> {
    return view(await this.admins.readable(actor, id), await this.queries.coverageOf([id]));
  }
}

const view = (unit: Unit, coverage: readonly UnitCoverage[]): AdminUnitView => ({
  ...viewUnit(unit),
  validTo: unit.validTo,
  successorId: unit.successorId,
  coverage: coverage
    .filter(({ unitId }) => unitId === unit.id)
    .map(({ areaId, categoryId }) => ({ areaId, categoryId })),
});
