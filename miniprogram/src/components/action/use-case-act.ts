import { useRef, useState } from 'react';
import { useAct } from '@/hooks/use-act';
import { ApiError, isGone, wordsOf } from '@/services/api-error';
import { newKey } from '@/services/idempotency-key';
import { forgetInput } from '@/services/kept-input.service';
import { actOn, getReport } from '@/services/report.service';
import type { AllowedActionView, ReportView } from '@/services/wire';
import { changeSaid, TAKEN_SAID } from './changes';
import { formNameOf } from './form-name';

type ActionName = AllowedActionView['action'];

interface Wish {
  words: string;
  version: number;
  key: string;
}

interface Refusal {
  words: string;
  error?: unknown;
}

export interface CaseAct {
  run: (action: ActionName, body: object) => Promise<void>;
  busy: boolean;
  /** Why it was not done. */
  refusal: Refusal | undefined;
  /** Forgets a refusal that was read. */
  reset: () => void;
}

/**
 * Does one action on a case. A wish whose answer was lost is repeated as it was, version and all, so that it happens
 * once; then its form is empty again. Where the case has moved on meanwhile, it is read again and the change is said.
 * @param changed the case is not what it was: it has to be shown anew
 */
export const useCaseAct = (report: ReportView, changed: () => void, done: (action: ActionName) => void): CaseAct => {
  const wish = useRef<Wish>();
  const [refusal, setRefusal] = useState<Refusal>();

  const { run, busy } = useAct(async (action: ActionName, body: object) => {
    setRefusal(undefined);
    const mine = (wish.current = sameOrNew(wish.current, JSON.stringify([report.id, action, body]), report.version));
    try {
      await actOn(report.id, action, mine.version, body, mine.key);
    } catch (failure) {
      if (isAnswer(failure)) wish.current = undefined;
      return setRefusal(await refusalOf(report, failure, changed));
    }
    wish.current = undefined;
    forgetInput(formNameOf(report.id, action));
    changed();
    done(action);
  }, true);
  return { run, busy, refusal, reset: () => setRefusal(undefined) };
};

const sameOrNew = (held: Wish | undefined, words: string, version: number): Wish =>
  held?.words === words ? held : { words, version, key: newKey() };

/** The server said no: it has not been done. After anything else nobody knows. */
const isAnswer = (failure: unknown): boolean =>
  failure instanceof ApiError && failure.status >= 400 && failure.status < 500;

const hasMovedOn = (failure: unknown): boolean =>
  failure instanceof ApiError && (failure.code === 'report.stale' || failure.code === 'report.wrongState');

const refusalOf = async (report: ReportView, failure: unknown, changed: () => void): Promise<Refusal> => {
  if (isGone(failure)) return { words: TAKEN_SAID };
  return hasMovedOn(failure) ? readAgain(report, failure, changed) : inWords(failure);
};

const inWords = (error: unknown): Refusal => ({ words: wordsOf(error), error });

/** Without a new reading the server's own sentence must do. */
const readAgain = (before: ReportView, failure: unknown, changed: () => void): Promise<Refusal> =>
  getReport(before.id).then(
    (after) => {
      if (after.version === before.version) return inWords(failure);
      changed();
      return { words: changeSaid(before, after) };
    },
    () => inWords(failure),
  );
