import { useState } from 'react';
import { TAKEN_SAID } from '@/components/action/changes';
import { useAct } from '@/hooks/use-act';
import { open } from '@/platform/navigate';
import { toast } from '@/platform/toast';
import { isGone } from '@/services/api-error';
import { newKey } from '@/services/idempotency-key';
import { actOn } from '@/services/report.service';
import type { ReportRowView } from '@/services/wire';
import type { NextStep } from './next-step';

/** Takes the next step of a case in a list: accepting is done at once, everything else opens its form or the case. */
export const useStep = (changed: () => void) => {
  const [busyId, setBusyId] = useState<string>();
  const accept = useAct(async ({ id, version }: ReportRowView) => {
    setBusyId(id);
    try {
      await actOn(id, 'accept', version, {}, newKey());
      toast('已接收，请按期办理。');
    } catch (failure) {
      if (!isGone(failure)) throw failure;
      toast(TAKEN_SAID);
    } finally {
      changed(); // also when it was refused: the list was out of date
    }
  });
  const take = (task: ReportRowView, { action }: NextStep) => {
    if (action === 'accept') return void accept.run(task);
    open(action ? 'staff/act' : 'staff/case', { id: task.id, action });
  };
  return { take, isBusy: ({ id }: ReportRowView) => accept.busy && busyId === id };
};
