import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { Problem } from '../../../common/problem';
import { FairPlayRepository } from '../grant/fair-play.repository';
import type { Reward } from '../reward.entity';
import { wrongState } from '../reward.repository';
import { PayerRepository } from './payer.repository';

/** Who may release what. */
@Injectable()
export class ReleaseCheck {
  constructor(
    private readonly payers: PayerRepository,
    private readonly fairPlay: FairPlayRepository,
  ) {}

  async check(actor: Staff, reward: Reward): Promise<void> {
    if (reward.state !== 'pendingApproval') throw wrongState(reward);
    await this.payers.enter(reward.reportId, actor.personId);
    if (await this.fairPlay.doubts(reward.reportId)) {
      throw new Problem('report.guard', '还有公平性疑点没有核查，请先核查并解除');
    }
  }
}
