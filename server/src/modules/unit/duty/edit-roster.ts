import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { invalidField, notFound } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { UnitAdmins } from '../admin/unit-admins';
import type { Duty } from '../duty.entity';
import type { AddDutyDto } from './duty.dto';
import { DutyQueries } from './duty.queries';
import { DutyRepository } from './duty.repository';

const MAX_SPAN_MS = 31 * 24 * 3_600_000;

/** Puts spans on a unit's duty roster and takes them off. */
@Injectable()
export class EditRoster {
  constructor(
    private readonly admins: UnitAdmins,
    private readonly queries: DutyQueries,
    private readonly repository: DutyRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @throws Problem `notFound` for a foreign unit, `request.invalid` naming the field. */
  add(actor: Actor, { unitId, staffUserId, startsAt, endsAt }: AddDutyDto): Promise<Duty> {
    return this.unitOfWork.run(async () => {
      const { path, validTo } = await this.admins.editable(actor, unitId);
      if (validTo !== null) throw invalidField('unitId', 'closed', '这个单位已经关闭');
      const duty = { id: this.ids.next(), unitId, staffUserId, startsAt, endsAt };
      await this.check(duty, path);
      await this.repository.insert(duty);
      await this.audit.append(actor, 'addDuty', 'duty', duty.id, { unitId, staffUserId });
      return duty;
    });
  }

  /** @throws Problem `notFound` when it is absent or foreign. */
  remove(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const duty = await this.queries.find(id);
      if (duty === null) throw notFound();
      await this.admins.editable(actor, duty.unitId);
      await this.repository.delete(id);
      await this.audit.append(actor, 'removeDuty', 'duty', id, { unitId: duty.unitId, staffUserId: duty.staffUserId });
    });
  }

  private async check(duty: Duty, unitPath: string): Promise<void> {
    const lengthMs = duty.endsAt.getTime() - duty.startsAt.getTime();
    if (!(lengthMs > 0 && lengthMs <= MAX_SPAN_MS)) {
      throw invalidField('endsAt', 'span', '结束时间应晚于开始时间，一段最多 31 天');
    }
    if (!(await this.queries.isMember(duty.staffUserId, unitPath))) {
      throw invalidField('staffUserId', 'member', '请选择本单位在用的账号');
    }
    if (await this.queries.overlaps(duty)) throw invalidField('startsAt', 'overlap', '这个人在这段时间已经值班');
  }
}
