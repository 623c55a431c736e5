import { yuan } from '@suishoupai/shared/money';
import { DECLINE_REASONS, type DeclineReason, OUTCOMES } from '@suishoupai/shared/report/words';
import { REWARD_GRADES, REWARD_STATES } from '@suishoupai/shared/reward/states';
import { Card } from '@/components/card/card';
import { open } from '@/platform/navigate';
import type { ReportView } from '@/services/wire';
import { Fact } from './fact';

/** What came of it, as far as anything did. */
export const OutcomeCard = ({ report }: { report: ReportView }) => {
  const facts = FACTS.map(([label, valueOf]) => ({ label, value: valueOf(report) })).filter(({ value }) => value);
  const { mergedInto } = report;
  if (facts.length === 0 && !mergedInto) return null;
  return (
    <Card title="结果">
      {facts.map(({ label, value }) => (
        <Fact key={label} label={label}>
          {value}
        </Fact>
      ))}
      {mergedInto && (
        <Fact label="并入" onClick={() => open('staff/case', { id: mergedInto.id })}>
          {mergedInto.number}
        </Fact>
      )}
    </Card>
  );
};

const FACTS: readonly (readonly [string, (report: ReportView) => string | null])[] = [
  ['办理结果', ({ outcome }) => outcome && OUTCOMES[outcome]],
  ['办理情况', ({ resolution }) => resolution],
  ['给上报人的答复', ({ verdict }) => verdict],
  ['不予受理', ({ declineReason }) => declineReason && DECLINE_REASONS[declineReason as DeclineReason]],
  ['奖励', ({ reward }) => reward && rewardWords(reward)],
  ['上报人评价', ({ stars }) => (stars === null ? null : `${stars} 星`)],
];

const rewardWords = ({ grade, amountFen, state }: NonNullable<ReportView['reward']>): string =>
  `${REWARD_GRADES[grade]} ${yuan(amountFen)}，${REWARD_STATES[state]}`;
