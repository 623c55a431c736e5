import { exact } from '@/components/time/words';
import type { ReportView } from '@/services/wire';

/** The case is no longer there for who had it on the screen: the server shows a case only to who works on it. */
export const TAKEN_SAID = '这件上报已经由别人接手，不用您再办。';

/** What happened to a case while somebody filled in a form, in one sentence. */
export const changeSaid = (before: ReportView, after: ReportView): string => {
  const what = CHANGES.map((change) => change(before, after)).find((words) => words !== undefined);
  return `${what ?? '这件上报刚刚有了变化'}。您填写的内容还在。`;
};

const CHANGES: readonly ((before: ReportView, after: ReportView) => string | undefined)[] = [
  (before, after) => (before.state === after.state ? undefined : `这件上报刚刚变为“${after.stateLabel}”`),
  (before, after) =>
    before.holder.name === after.holder.name ? undefined : `这件上报刚刚转由${after.holder.name}办理`,
  (before, after) =>
    !after.deadline || before.deadline === after.deadline ? undefined : `办理期限刚刚改为 ${exact(after.deadline)}`,
];
