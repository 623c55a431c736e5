import { Inject, Injectable } from '@nestjs/common';
import type { Citizens } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { ForfeitRewards } from '../../reward/reward.api';
import { EndSession } from '../end-session';
import { EraseCitizenRepository } from './erase-citizen.repository';

/** 注销: the person is forgotten, the cases stay. Whoever comes back is a stranger. */
@Injectable()
export class DeleteMe {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rewards: ForfeitRewards,
    private readonly citizens: EraseCitizenRepository,
    private readonly sessions: EndSession,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem `account.hasClaiming`, `account.hasClaimable` */
  async execute(actor: Citizens, forfeit: boolean): Promise<void> {
    await this.unitOfWork.run(async () => {
      if (!(await this.citizens.erase(actor.id, this.clock.now()))) return; // by a second tap at the same moment
      const forfeited = await this.rewards.all(actor, forfeit);
      await this.sessions.all('citizen', actor.id);
      await this.audit.append(actor, 'deleteAccount', 'citizen', actor.id, { forfeited });
    });
  }
}
