import { useState } from 'react';
import { useAct } from '@/hooks/use-act';
import { useSession } from '@/hooks/use-session';
import { replace } from '@/platform/navigate';
import { scrollTo } from '@/platform/scroll';
import { toast } from '@/platform/toast';
import { ApiError, isOffline, wordsOf } from '@/services/api-error';
import type { Draft } from '@/services/draft.service';
import { newKey } from '@/services/idempotency-key';
import { type Filed, fileNow, putInOutbox, type Waiting } from '@/services/outbox.service';
import { PhotoGone } from '@/services/photo.service';
import { agreedToPrivacy } from '@/session/privacy';
import { idOf, type Problems, problemsIn, problemsOf } from './check';
import type { Kind } from './kinds';
import type { Change } from './use-draft';

interface Form {
  draft: Draft;
  kind: Kind | undefined;
  /** Whom the server suggests. */
  suggestedUnitId: string | undefined;
  /** A photo was refused or could not be sent. */
  photoFailed: boolean;
  change: Change;
  finish: () => void;
  onKept: () => void;
}

const NONE: Problems = new Map();

/** Checks, files once, and goes on to what comes next; without network it waits in the outbox. */
export const useSubmit = (form: Form) => {
  const { me, isStaff } = useSession();
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState(NONE);
  const found = problemsOf(form.draft, form.kind?.leaf, { photoFailed: form.photoFailed, photoNeeded: !isStaff });
  const submit = useAct(async () => {
    setTried(true);
    setRefused(NONE);
    if (found.size > 0) return lead(found);
    if (!isStaff && !(await agreedToPrivacy())) return;
    const waiting = waitingOf(form, me?.name ?? '', isStaff);
    await fileNow(waiting, () => undefined).then(
      (filed) => arrive(form, filed, isStaff),
      (error: unknown) => {
        if (isOffline(error)) return wait(form, waiting);
        const problems = refuse(form, error);
        setRefused(problems);
        lead(problems);
      },
    );
  });
  // What was missing is no longer said once it is there; what the server said stays until the next attempt.
  return { submit, problems: new Map([...refused, ...(tried ? found : NONE)]) };
};

/** To the first of them; what belongs to no field is said in passing. */
const lead = (problems: Problems): void => {
  const [field, words] = [...problems][0] ?? [];
  if (field === 'all' || field === undefined) toast(words ?? '请再试一次。');
  else scrollTo(idOf(field));
};

const waitingOf = ({ draft, kind, suggestedUnitId }: Form, owner: string, isStaff: boolean): Waiting => ({
  draft,
  owner,
  title: kind?.leaf.name ?? '',
  body: {
    categoryId: draft.categoryId ?? '',
    description: draft.description.trim(),
    address: draft.address.trim(),
    point: draft.place,
    areaId: draft.place ? undefined : draft.areaId,
    unitId: draft.unitId === undefined ? suggestedUnitId : (draft.unitId ?? undefined),
    answers: answered(draft.answers),
    ...(isStaff ? behalfOf(draft) : {}),
  },
});

const behalfOf = ({ behalf: { source, severity, name, phone } = {} }: Draft) => ({
  source,
  severity,
  contact: name?.trim() || phone?.trim() ? { name: name?.trim(), phone: phone?.trim() } : undefined,
});

const answered = (answers: Draft['answers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(answers)
      .map(([key, answer]) => [key, answer.trim()])
      .filter(([, answer]) => answer),
  );

const arrive = ({ finish }: Form, filed: Filed, isStaff: boolean): void => {
  finish();
  if (isStaff) return arriveAtDesk(filed);
  if ('receipt' in filed) return replace('report/filed', { id: filed.receipt.id });
  toast('这件刚才已经提交成功，不用再报。');
  replace('report/list');
};

/** Staff go on with the case, which they see even without a role on it. */
const arriveAtDesk = (filed: Filed): void => {
  toast('已上报');
  if ('receipt' in filed) replace('staff/case', { id: filed.receipt.id });
  else replace('staff/todo');
};

const wait = ({ finish, onKept }: Form, waiting: Waiting): void => {
  putInOutbox(waiting);
  finish();
  onKept();
};

/** A refusal is an answer: what is tried next is a new wish. After a breakdown nobody knows, and it stays the same. */
const refuse = ({ change }: Form, error: unknown): Problems => {
  if (error instanceof PhotoGone) return new Map([['photoIds', '有一张照片已不在手机上，请删掉后重拍。']]);
  if (!(error instanceof ApiError)) return new Map([['all', wordsOf(error)]]);
  if (error.status < 500) change({ key: newKey() });
  return problemsIn(error);
};
