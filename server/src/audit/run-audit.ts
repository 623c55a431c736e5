import { QueryFailedError } from 'typeorm';
import { GatewayFailure } from '../common/gateway-failure';
import { describeError } from '../outbox/describe-error';
import { CouldNotLook, type Findings, type Invariant } from './invariant';

/** What is known about an invariant after the audit. */
export interface Verdict {
  id: string;
  says: string;
  result: 'kept' | 'broken' | 'notChecked';
  looked: number;
  broken: readonly string[];
  /** Why it was not checked; null when it was. */
  reason: string | null;
}

/** Checks one after the other; one that cannot look keeps no other from looking. @param pause between two looks. */
export const runAudit = async (invariants: readonly Invariant[], pause: () => Promise<void>): Promise<Verdict[]> => {
  const verdicts: Verdict[] = [];
  for (const invariant of invariants) verdicts.push(await judge(invariant, pause));
  return verdicts;
};

/** 0: everything holds; 1: something is broken; 2: nothing seen is broken, but something could not be looked at. */
export const exitCodeOf = (verdicts: readonly Verdict[]): 0 | 1 | 2 => {
  if (verdicts.some(({ result }) => result === 'broken')) return 1;
  return verdicts.some(({ result }) => result === 'notChecked') ? 2 : 0;
};

const judge = async (invariant: Invariant, pause: () => Promise<void>): Promise<Verdict> => {
  const { id, says } = invariant;
  try {
    const { looked, broken } = await look(invariant, pause);
    return { id, says, result: broken.length === 0 ? 'kept' : 'broken', looked, broken, reason: null };
  } catch (error) {
    return { id, says, result: 'notChecked', looked: 0, broken: [], reason: reasonOf(error) };
  }
};

const look = async (invariant: Invariant, pause: () => Promise<void>): Promise<Findings> => {
  const first = await invariant.check();
  if (first.broken.length === 0 || !invariant.looksTwice) return first;
  await pause();
  const second = await invariant.check();
  const seenBefore = new Set(first.broken);
  return { looked: second.looked, broken: second.broken.filter((line) => seenBefore.has(line)) };
};

const reasonOf = (error: unknown): string => {
  if (error instanceof CouldNotLook) return error.message;
  if (error instanceof GatewayFailure) return `外部服务无法访问（${error.kind}：${error.code}）`;
  if (error instanceof QueryFailedError)
    return `数据库无法读取（${describeError(error)}），请先运行 npm start 准备数据库`;
  return `检查时出错（${describeError(error)}）`;
};
