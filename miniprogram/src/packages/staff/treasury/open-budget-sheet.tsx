import { yuan } from '@suishoupai/shared/money';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Choice } from '@/components/form/choice';
import { TextField } from '@/components/form/text-field';
import { Sheet } from '@/components/sheet/sheet';
import { useAct } from '@/hooks/use-act';
import { useOnce } from '@/hooks/use-once';
import { now } from '@/platform/now';
import { toast } from '@/platform/toast';
import { ApiError } from '@/services/api-error';
import { openBudget } from '@/services/treasury.service';
import type { AreaView } from '@/services/wire';
import { fenOf } from './amount';
import { AmountField } from './amount-field';
import { Refusal } from './refusal';

interface Props {
  areas: readonly AreaView[];
  onClose: () => void;
  onDone: () => void;
}

const FIELDS = ['name', 'areaId', 'totalFen', 'fiscalYear'] as const;

/** Opens the budget of the city or a county for this year or the next. */
export const OpenBudgetSheet = ({ areas, onClose, onDone }: Props) => {
  const thisYear = now().getFullYear();
  const [areaId, setAreaId] = useState(areas[0]?.id ?? '');
  const [year, setYear] = useState(String(thisYear));
  const [name, setName] = useState('');
  const [typed, setTyped] = useState('');
  const once = useOnce();
  const totalFen = fenOf(typed);
  const { run, busy, error } = useAct(async () => {
    if (totalFen === undefined) return;
    const budget = { name: name.trim(), areaId, fiscalYear: Number(year), totalFen };
    await once(budget, (key) => openBudget(budget, key));
    toast('预算已开立');
    onDone();
    onClose();
  }, true);
  const errorOf = (field: string) => (error instanceof ApiError ? error.field(field) : undefined);
  const years = [thisYear, thisYear + 1].map((one) => ({ value: String(one), label: `${one} 年` }));
  const button = (
    <Button busy={busy} disabled={totalFen === undefined || !name.trim()} onClick={() => void run()}>
      {totalFen === undefined ? '开立' : `开立 ${yuan(totalFen)}`}
    </Button>
  );
  return (
    <Sheet title="开立预算" onClose={onClose} footer={button}>
      <TextField
        label="名称"
        limit={60}
        placeholder={`如 ${year} 年隐患举报奖励`}
        value={name}
        onChange={setName}
        error={errorOf('name')}
      />
      <AmountField label="总额" value={typed} onChange={setTyped} error={errorOf('totalFen')} />
      <Choice label="年度" across options={years} value={year} onChange={setYear} error={errorOf('fiscalYear')} />
      <Choice
        label="区域"
        across
        options={areas.map(({ id, name: label }) => ({ value: id, label }))}
        value={areaId}
        onChange={setAreaId}
        error={errorOf('areaId')}
      />
      <Refusal error={error} beside={FIELDS.map(errorOf).find(Boolean)} />
    </Sheet>
  );
};
