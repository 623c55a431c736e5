import { View } from '@tarojs/components';
import { yuan } from '@suishoupai/shared/money';
import { SEVERITIES, type Severity } from '@suishoupai/shared/report/words';
import { REWARD_GRADES, type RewardGrade } from '@suishoupai/shared/reward/states';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Choice } from '@/components/form/choice';
import { Sheet } from '@/components/sheet/sheet';
import { useAct } from '@/hooks/use-act';
import { useOnce } from '@/hooks/use-once';
import { toast } from '@/platform/toast';
import { ApiError } from '@/services/api-error';
import { setRule } from '@/services/treasury.service';
import type { CategoryView } from '@/services/wire';
import { fenOf } from './amount';
import { AmountField } from './amount-field';
import { Refusal } from './refusal';

interface Props {
  categories: readonly CategoryView[];
  onClose: () => void;
  onSet: () => void;
}

const optionsOf = <V extends string>(words: Record<V, string>) =>
  (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }));

/** What one bill cannot carry is the amount's fault too. */
const amountError = (error: unknown): string | undefined => {
  if (!(error instanceof ApiError)) return undefined;
  return error.code === 'reward.notPayable' ? error.message : error.field('amountFen');
};

/** Sets what a grade is worth from now on; it ends the rule before it. */
export const RuleSheet = ({ categories, onClose, onSet }: Props) => {
  const [category, setCategory] = useState('');
  const [severity, setSeverity] = useState<Severity>('general');
  const [grade, setGrade] = useState<RewardGrade>('first');
  const [typed, setTyped] = useState('');
  const once = useOnce();
  const amountFen = fenOf(typed);
  const { run, busy, error } = useAct(async () => {
    if (amountFen === undefined) return;
    const rule = { categoryId: category || null, severity, grade, amountFen };
    await once(rule, (key) => setRule(rule, key));
    toast('新标准从现在起生效');
    onSet();
    onClose();
  }, true);
  const groups = [{ value: '', label: '各类隐患' }, ...categories.map(({ id, name }) => ({ value: id, label: name }))];
  const refused = amountError(error);
  const button = (
    <Button busy={busy} disabled={amountFen === undefined} onClick={() => void run()}>
      {amountFen === undefined ? '设定' : `设为 ${yuan(amountFen)}`}
    </Button>
  );
  return (
    <Sheet title="设定奖励标准" onClose={onClose} footer={button}>
      <View>从现在起批准的奖励按新标准，之前的不变。</View>
      <AmountField label="金额" value={typed} onChange={setTyped} error={refused} />
      <Choice label="等级" across options={optionsOf(REWARD_GRADES)} value={grade} onChange={setGrade} />
      <Choice label="隐患等级" across options={optionsOf(SEVERITIES)} value={severity} onChange={setSeverity} />
      <Choice label="适用类别" across options={groups} value={category} onChange={setCategory} />
      <Refusal error={error} beside={refused} />
    </Sheet>
  );
};
