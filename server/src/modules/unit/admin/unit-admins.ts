import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { invalidField, notFound } from '../../../common/problem';
import { administers, Areas, mayRead } from '../../area/area.api';
import type { Area } from '../../area/area.entity';
import type { Unit } from '../unit.entity';
import { UnitQueries } from '../unit.queries';

/** Finds the units and areas that an administrator names, within his scope. */
@Injectable()
export class UnitAdmins {
  constructor(
    private readonly queries: UnitQueries,
    private readonly areas: Areas,
  ) {}

  /** @throws Problem `notFound` when it is absent or foreign. */
  async editable(actor: Actor, id: string): Promise<Unit> {
    const unit = await this.queries.find(id);
    if (unit === null || !(await this.administers(actor, unit))) throw notFound();
    return unit;
  }

  /** @throws Problem `notFound` when it is absent or foreign. */
  async readable(actor: Actor, id: string): Promise<Unit> {
    const unit = await this.queries.find(id);
    if (unit === null || !mayRead(actor, (await this.areas.get(unit.areaId)).path)) throw notFound();
    return unit;
  }

  /** The unit that a field names. @throws Problem `request.invalid` when it is absent or closed. */
  async open(field: string, id: string): Promise<Unit> {
    const unit = await this.queries.find(id);
    if (unit === null || unit.validTo !== null) throw invalidField(field, 'unknown', '没有这个单位，请重新选择');
    return unit;
  }

  /** The area a unit sits in, or shall sit in. @throws Problem `request.invalid` when absent, closed or foreign. */
  async seat(actor: Actor, areaId: string, unitPath: string): Promise<Area> {
    const area = await this.areas.get(areaId);
    if (area.validTo !== null || !administers(actor, { areaPath: area.path, unitPath })) {
      throw invalidField('areaId', 'unknown', '没有这个区域，请重新选择');
    }
    return area;
  }

  async refuseWithChildren(id: string): Promise<void> {
    if (await this.queries.hasOpenChild(id)) throw invalidField('id', 'children', '还有下级单位，请先关闭它们');
  }

  private async administers(actor: Actor, { areaId, path }: Unit): Promise<boolean> {
    return administers(actor, { areaPath: (await this.areas.get(areaId)).path, unitPath: path });
  }
}
