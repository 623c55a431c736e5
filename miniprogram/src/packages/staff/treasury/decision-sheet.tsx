import { View } from '@tarojs/components';
import { LIMITS } from '@suishoupai/shared/limits';
import { Button } from '@/components/button/button';
import { TextField } from '@/components/form/text-field';
import { Sheet } from '@/components/sheet/sheet';
import { useAct } from '@/hooks/use-act';
import { useKeptValues } from '@/hooks/use-kept-values';
import { useOnce } from '@/hooks/use-once';
import { toast } from '@/platform/toast';
import { ApiError } from '@/services/api-error';
import { type Decision, decide } from '@/services/treasury.service';
import type { TreasuryRewardView } from '@/services/wire';
import { DECISIONS, needsReason } from './decisions';
import { Refusal } from './refusal';

interface Props {
  reward: TreasuryRewardView;
  decision: Decision;
  onClose: () => void;
  /** Decided, or somebody else was faster: what is shown is old. */
  onChanged: () => void;
}

/** Says what a decision does to whom, takes the reason, and does it once. */
export const DecisionSheet = ({ reward, decision, onClose, onChanged }: Props) => {
  const { label, look, consequence } = DECISIONS[decision];
  const { values, change, forget } = useKeptValues(`${decision}.${reward.id}`, { reason: '' });
  const { reason } = values;
  const once = useOnce();
  const { run, busy, error } = useAct(async () => {
    const { id, version } = reward;
    await once({ id, version, decision, reason }, (key) => decide(id, decision, version, reason.trim(), key)).catch(
      (failure: unknown) => {
        if (failure instanceof ApiError && failure.code === 'reward.wrongState') onChanged();
        throw failure;
      },
    );
    forget();
    toast(`已${label}`);
    onChanged();
    onClose();
  }, true);
  const refusal = error instanceof ApiError ? error.field('reason') : undefined;
  const missing = needsReason(decision) && !reason.trim();
  const button = (
    <Button look={look === 'plain' ? 'primary' : look} busy={busy} disabled={missing} onClick={() => void run()}>
      {label}
    </Button>
  );
  return (
    <Sheet title={`${label}：${reward.reportNumber}`} onClose={onClose} footer={button}>
      <View>{consequence(reward.amountFen)}</View>
      {needsReason(decision) && (
        <TextField
          label="理由"
          lines="many"
          limit={LIMITS.reason}
          placeholder="写明为什么，记录在案"
          value={reason}
          onChange={(words) => change({ reason: words })}
          error={refusal}
        />
      )}
      <Refusal error={error} beside={refusal} />
    </Sheet>
  );
};
