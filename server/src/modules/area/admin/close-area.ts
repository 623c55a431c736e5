import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { invalidField, notFound } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { administers } from '../admin-scope';
import type { Area } from '../area.entity';
import { AreaQueries } from '../area.queries';
import { AreaRepository } from './area.repository';

/** Ends an area. Reports keep the area they were filed with; new ones go to the successor. */
@Injectable()
export class CloseArea {
  constructor(
    private readonly queries: AreaQueries,
    private readonly repository: AreaRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem `notFound` outside the actor's scope, `request.invalid` while something open depends on it. */
  execute(actor: Actor, id: string, successorId: string | null): Promise<void> {
    return this.unitOfWork.run(async () => {
      const area = await this.queries.find(id);
      if (area === null || !administers(actor, { areaPath: area.path })) throw notFound();
      await this.refuseWhileNeeded(area);
      if (successorId !== null) await this.checkSuccessor(actor, id, successorId);
      const closed = await this.repository.close(id, this.clock.now(), successorId);
      if (!closed) throw invalidField('id', 'closed', '这个区域已经关闭');
      await this.audit.append(actor, 'closeArea', 'area', id, { successorId });
    });
  }

  private async refuseWhileNeeded({ id, parentId }: Area): Promise<void> {
    if (parentId === null) throw invalidField('id', 'root', '城市本身不能关闭');
    if (await this.queries.hasOpenChild(id)) throw invalidField('id', 'children', '还有下级区域，请先关闭它们');
    if (await this.queries.hasOpenUnit(id)) throw invalidField('id', 'units', '还有单位设在这里，请先迁走或关闭它们');
  }

  private async checkSuccessor(actor: Actor, id: string, successorId: string): Promise<void> {
    const successor = await this.queries.find(successorId);
    const fits = successor !== null && successor.validTo === null && successor.id !== id;
    if (!fits || !administers(actor, { areaPath: successor.path })) {
      throw invalidField('successorId', 'unknown', '没有这个接替的区域');
    }
  }
}
