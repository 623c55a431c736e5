import { View } from '@tarojs/components';
import { yuan } from '@suishoupai/shared/money';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import { useAct } from '@/hooks/use-act';
import { useOnce } from '@/hooks/use-once';
import { toast } from '@/platform/toast';
import { ApiError } from '@/services/api-error';
import { topUpBudget } from '@/services/treasury.service';
import type { BudgetView } from '@/services/wire';
import { fenOf } from './amount';
import { AmountField } from './amount-field';
import { Refusal } from './refusal';

interface Props {
  budget: BudgetView;
  onClose: () => void;
  onDone: () => void;
}

/** Adds money to a budget, once, also when the first answer was lost. */
export const TopUpSheet = ({ budget, onClose, onDone }: Props) => {
  const [typed, setTyped] = useState('');
  const once = useOnce();
  const amountFen = fenOf(typed);
  const { run, busy, error } = useAct(async () => {
    if (amountFen === undefined) return;
    await once({ id: budget.id, amountFen }, (key) => topUpBudget(budget.id, amountFen, key));
    toast(`已追加 ${yuan(amountFen)}`);
    onDone();
    onClose();
  }, true);
  const refused = error instanceof ApiError ? error.field('amountFen') : undefined;
  const button = (
    <Button busy={busy} disabled={amountFen === undefined} onClick={() => void run()}>
      {amountFen === undefined ? '追加' : `追加 ${yuan(amountFen)}`}
    </Button>
  );
  return (
    <Sheet title={`追加：${budget.name}`} onClose={onClose} footer={button}>
      <View>
        现在可用 {yuan(budget.availableFen)}
        {amountFen !== undefined && `，追加后 ${yuan(budget.availableFen + amountFen)}`}。追加不能撤回。
      </View>
      <AmountField label="金额" value={typed} onChange={setTyped} error={refused} />
      <Refusal error={error} beside={refused} />
    </Sheet>
  );
};
