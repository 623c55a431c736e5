import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { invalidField } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { Outbox } from '../../../outbox/outbox';
import { AuditTrail } from '../../audit/audit.api';
import { UnitAdmins } from './unit-admins';
import { UnitRepository } from './unit.repository';

/** Ends a unit; its open cases go back to the office. */
@Injectable()
export class CloseUnit {
  constructor(
    private readonly admins: UnitAdmins,
    private readonly repository: UnitRepository,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem `notFound` outside the actor's scope, `request.invalid` while it has open children. */
  execute(actor: Actor, unitId: string, successorId: string | null): Promise<void> {
    return this.unitOfWork.run(async () => {
      await this.admins.editable(actor, unitId);
      await this.admins.refuseWithChildren(unitId);
      if (successorId === unitId) throw invalidField('successorId', 'self', '单位不能由自己接替，请选择另一个单位');
      if (successorId !== null) await this.admins.open('successorId', successorId);
      const now = this.clock.now();
      const closed = await this.repository.close(unitId, now, successorId);
      if (!closed) throw invalidField('id', 'closed', '这个单位已经关闭');
      await this.outbox.add('recallFromUnit', { unitId, closedAt: now.toISOString() });
      await this.audit.append(actor, 'closeUnit', 'unit', unitId, { successorId });
    });
  }
}
