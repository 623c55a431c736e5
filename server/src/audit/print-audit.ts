import type { Verdict } from './run-audit';

const MOST_LINES = 20;

const WORDS: Record<Verdict['result'], string> = { kept: '正常', broken: '违反', notChecked: '未查' };

/** The whole audit as plain text: a line an invariant, under it the first twenty things that are wrong. */
export const printAudit = (verdicts: readonly Verdict[]): string => {
  const lines = verdicts.flatMap((verdict) => [headline(verdict), ...details(verdict)]);
  return ['编号  结果        查看        违反  说明', ...lines, '', conclusion(verdicts)].join('\n');
};

const headline = ({ id, says, result, looked, broken }: Verdict): string => {
  const counts = result === 'notChecked' ? ['-', '-'] : [looked, broken.length].map(String);
  return `${id.padEnd(4)}  ${WORDS[result]}  ${counts[0]!.padStart(10)}  ${counts[1]!.padStart(10)}  ${says}`;
};

const details = ({ broken, reason }: Verdict): string[] => {
  const rest = broken.length - MOST_LINES;
  return [
    ...broken.slice(0, MOST_LINES),
    ...(rest > 0 ? [`……另有 ${rest} 处`] : []),
    ...(reason === null ? [] : [`没有检查：${reason}`]),
  ].map((line) => `      ${line}`);
};

const conclusion = (verdicts: readonly Verdict[]): string => {
  const idsOf = (result: Verdict['result']) => verdicts.filter((v) => v.result === result).map(({ id }) => id);
  const [broken, notChecked] = [idsOf('broken'), idsOf('notChecked')];
  if (broken.length + notChecked.length === 0) return '全部正常。';
  return [
    ...(broken.length > 0 ? [`被违反：${broken.join('、')}。`] : []),
    ...(notChecked.length > 0 ? [`未能检查：${notChecked.join('、')}，不能据此认为正常。`] : []),
  ].join('');
};
