import { fitAmount, fitTime, fitValues } from '../../gateways/subscribe-message/fit-values';
import type { TemplateKey } from './notification-row';

/** What the values of a card are made of. */
export interface CardFacts {
  number: string;
  category: string;
  /** Title of the notification. */
  title: string;
  at: Date;
  reward: { amountFen: number; claimBy: Date | null } | null;
}

/**
 * The values under the keys of our three templates: 上报受理通知, 处理结果通知 and 奖励待领取通知. An account's
 * templates must have these keys.
 */
export const cardValues = (template: TemplateKey, facts: CardFacts): Record<string, string> =>
  fitValues(template === 'reward' ? rewardValues(facts) : progressValues(facts));

const progressValues = ({ number, category, title, at }: CardFacts): Record<string, string> => ({
  character_string1: number,
  thing2: category,
  thing3: title,
  time4: fitTime(at),
});

const rewardValues = ({ number, title, at, reward }: CardFacts): Record<string, string> => ({
  character_string1: number,
  amount2: fitAmount(reward?.amountFen ?? 0),
  time3: fitTime(reward?.claimBy ?? at),
  thing4: title,
});

/** Where a tap on the card leads. */
export const cardPage = (reportId: string, rewardId: string | null): string =>
  rewardId === null
    ? `packages/report/pages/case/index?id=${reportId}`
    : `packages/reward/pages/packet/index?id=${rewardId}`;
