import { Injectable } from '@nestjs/common';
import type { RewardActionName } from '@suishoupai/shared/reward/actions';
import type { Actor } from '../../../common/actor';
import { notFound } from '../../../common/problem';
import { AuditTrail } from '../../audit/audit.api';
import type { Reward } from '../reward.entity';
import { type RewardChange, RewardRepository, wrongState } from '../reward.repository';

/** The version the paymaster saw, and why he acts. */
export interface Decision {
  version: number;
  reason: string;
}

/** What every decision of a paymaster shares; inside the decision's unit of work. */
@Injectable()
export class RewardDesk {
  constructor(
    private readonly rewards: RewardRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** The reward as the paymaster saw it. @throws Problem `notFound`, `reward.wrongState` */
  async take(actor: Actor, id: string, version: number): Promise<Reward> {
    const reward = await this.rewards.lock(actor, id);
    if (reward === null) throw notFound();
    if (reward.version !== version) throw wrongState(reward);
    return reward;
  }

  /** Does the action and writes it down. @throws Problem `reward.wrongState` */
  async decide(actor: Actor, reward: Reward, action: RewardActionName, change: RewardChange): Promise<Reward> {
    const decided = await this.rewards.change(reward, action, change);
    const { id, state, version, amountFen } = decided;
    await this.audit.append(actor, `reward.${action}`, 'reward', id, { state, version, amountFen });
    return decided;
  }
}
