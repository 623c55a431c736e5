import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { notFound } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { FairPlayRepository } from '../grant/fair-play.repository';
import { TreasuryQueries } from './treasury.queries';

/** A human looked at a doubt about fair play and found nothing against the reward. */
@Injectable()
export class ClearFlag {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queries: TreasuryQueries,
    private readonly fairPlay: FairPlayRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Clearing twice is clearing once. @throws Problem `notFound` */
  async clear(actor: Staff, id: string): Promise<void> {
    if (!(await this.queries.mayClear(actor, id))) throw notFound();
    await this.unitOfWork.run(async () => {
      if (await this.fairPlay.clear(id)) await this.audit.append(actor, 'fairPlay.clear', 'fairPlayFlag', id);
    });
  }
}
