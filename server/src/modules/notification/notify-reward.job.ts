import { Injectable } from '@nestjs/common';
import type { Told } from '@suishoupai/shared/report/actions';
import { Database } from '../../database/database';
import { UnitOfWork } from '../../database/unit-of-work';
import { HandlesJob, type JobHandler } from '../../outbox/job-handler';
import type { JobMap } from '../../outbox/job-map';
import { Reward } from '../reward/reward.entity';
import { FactsQueries } from './facts.queries';
import { isRewardKind, rewardRows, storedRewardKind } from './kinds';
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
      facts: { number: report.number, amountFen: reward.amountFen, claimBy: reward.claimBy, reason: reward.reason },
    };
    await this.unitOfWork.run(() => this.notifier.tell(news, everybody));
  }
}
