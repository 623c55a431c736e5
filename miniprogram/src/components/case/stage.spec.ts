import { type ReportState, reportStates } from '@suishoupai/shared/report/states';
import { stagesOf } from './stage';

const SIGNS = { done: '√', now: '●', ahead: '○', stopped: '×' };
const drawn = (state: ReportState): string =>
  stagesOf(state)
    .map(({ name, mark }) => SIGNS[mark] + name)
    .join(' ');

const EXPECTED: Record<ReportState, string> = {
  submitted: '√上报 ●转办 ○办理 ○审核 ○办结',
  awaitingInfo: '√上报 ●转办 ○办理 ○审核 ○办结',
  transferred: '√上报 √转办 ●办理 ○审核 ○办结',
  handling: '√上报 √转办 ●办理 ○审核 ○办结',
  reviewing: '√上报 √转办 √办理 ●审核 ○办结',
  appealing: '√上报 √转办 √办理 ●审核 ○办结',
  closed: '√上报 √转办 √办理 √审核 √办结',
  declined: '√上报 ×不予受理',
  merged: '√上报 ×已并案',
  withdrawn: '√上报 ×已撤回',
};

it.each(reportStates)('shows where a case in %s is', (state) => expect(drawn(state)).toBe(EXPECTED[state]));
