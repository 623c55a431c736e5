import type { ActionName } from '@suishoupai/shared/report/actions';
import { ACTION_WORDS } from '@suishoupai/shared/report/action-words';
import type { ReportState } from '@suishoupai/shared/report/states';
import type { StaffRole } from '@suishoupai/shared/roles';

export interface NextStep {
  label: string;
  /** Its form; without one the step begins with looking at the case. */
  action?: ActionName;
}

const form = (action: ActionName): NextStep => ({ action, label: ACTION_WORDS[action].label });

/** What somebody with this role most likely wants to do next; whether he may, the server says when it is opened. */
const STEPS: Partial<Record<ReportState, Partial<Record<StaffRole, NextStep>>>> = {
  submitted: { dispatcher: form('transfer') },
  transferred: { handler: form('accept'), unitLead: form('assign') },
  handling: { handler: form('resolve'), unitLead: form('resolve') },
  reviewing: { reviewer: { label: '审核' } },
  appealing: { reviewer: { label: '复核' } },
};

export const nextStepFor = (state: ReportState, roles: readonly StaffRole[]): NextStep | undefined => {
  const steps = STEPS[state] ?? {};
  return roles.map((role) => steps[role]).find((step) => step !== undefined);
};
