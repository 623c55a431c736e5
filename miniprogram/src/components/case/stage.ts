import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';

export const STAGES = ['上报', '转办', '办理', '审核', '办结'] as const;

/** `stopped`: it ended before its time. */
export type Mark = 'done' | 'now' | 'ahead' | 'stopped';

export interface Stage {
  name: string;
  mark: Mark;
}

const PLACE = {
  submitted: 1,
  awaitingInfo: 1,
  transferred: 2,
  handling: 2,
  reviewing: 3,
  appealing: 3,
  closed: 5,
  declined: 'stopped',
  merged: 'stopped',
  withdrawn: 'stopped',
} as const satisfies Record<ReportState, number | 'stopped'>;

/** Today's place among the five stages: the index of the one being worked on; 5 when all are done; or stopped. */
export const stageOf = (state: ReportState): number | 'stopped' => PLACE[state];

/** What the stepper draws. A case that stopped shows only its filing and its end. */
export const stagesOf = (state: ReportState): Stage[] => {
  const place = stageOf(state);
  if (place !== 'stopped') return STAGES.map((name, index) => ({ name, mark: markAt(index, place) }));
  return [
    { name: STAGES[0], mark: 'done' },
    { name: REPORT_STATES[state], mark: 'stopped' },
  ];
};

const markAt = (index: number, place: number): Mark => (index < place ? 'done' : index === place ? 'now' : 'ahead');
