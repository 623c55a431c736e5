import { Injectable } from '@nestjs/common';
import type { Told } from '@suishoupai/shared/report/actions';
import { REWARD_WAITS } from '@suishoupai/shared/reward/states';
import { Database } from '../../database/database';
import { UnitOfWork } from '../../database/unit-of-work';
import { HandlesJob, type JobHandler } from '../../outbox/job-handler';
import type { JobMap } from '../../outbox/job-map';
import { Reward } from '../reward/reward.entity';
import { FactsQueries } from './facts.queries';
import { isRewardKind, rewardRows, storedRewardKind } from './kinds';
import type { RewardFacts } from './messages/facts';
import { Notifier } from './notifier';
import { Recipients } from './recipients';

/** Tells about a reward. Dedupe: reward and its version, recipient, kind. */
@Injectable()
@HandlesJob('notifyReward')
export class NotifyRewardJob implements JobHandler<'notifyReward'> {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly recipients: Recipients,
    private readonly facts: FactsQueries,
    private readonly notifier: Notifier,
  ) {}

  async run({ rewardId, kind, version }: JobMap['notifyReward']): Promise<void> {
    if (!isRewardKind(kind)) throw new Error(`no notification for a reward's ${kind}`);
    const reward = await this.database.repository(Reward).findOneByOrFail({ id: rewardId });
    const report = await this.facts.report(reward.reportId);
    const rows = rewardRows(kind);
    const told = Object.keys(rows) as Told[];
    const everybody = await this.recipients.of({ report, told, at: reward.updatedAt, citizenId: reward.citizenId });
    const news = {
      eventKey: `reward:${reward.id}:${version}`,
      kind: storedRewardKind(kind),
      reportId: report.id,
      rewardId: reward.id,
      emergency: false,
      rows,
      facts: factsOf(reward, report.number),
    };
    await this.unitOfWork.run(() => this.notifier.tell(news, everybody));
  }
}

const factsOf = ({ amountFen, claimBy, waitsFor, reason }: Reward, number: string): RewardFacts => ({
  number,
  amountFen,
  claimBy,
  waitsFor: waitsFor && REWARD_WAITS[waitsFor],
  reason,
});
