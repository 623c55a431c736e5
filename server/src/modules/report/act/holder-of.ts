import type { ReportState } from '@suishoupai/shared/report/states';
import type { Holder } from '@suishoupai/shared/report/words';

/** Who has a case in a state. */
const HOLDERS: Record<ReportState, Holder> = {
  submitted: 'office',
  awaitingInfo: 'reporter',
  transferred: 'unit',
  handling: 'unit',
  reviewing: 'office',
  appealing: 'office',
  closed: 'nobody',
  declined: 'nobody',
  merged: 'nobody',
  withdrawn: 'nobody',
};

export const holderOf = (state: ReportState): Holder => HOLDERS[state];
