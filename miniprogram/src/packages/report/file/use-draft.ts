import { useCallback, useEffect, useRef, useState } from 'react';
import { type Draft, forgetDraft, hasWork, keepDraft, newDraft, readDraft } from '@/services/draft.service';

export type Change = (changes: Partial<Draft>) => void;

/** The report being written, kept on the device at every change. */
export const useDraft = () => {
  const [draft, setDraft] = useState(readDraft);
  const [restored, setRestored] = useState(() => hasWork(draft));
  const finished = useRef(false);

  useEffect(() => {
    if (!finished.current) keepDraft(draft);
  }, [draft]);

  const change: Change = useCallback((changes) => setDraft((now) => ({ ...now, ...changes })), []);
  /** It is filed, or waits to be: nothing is kept any more. */
  const finish = useCallback(() => {
    finished.current = true;
    forgetDraft();
  }, []);
  const startAnew = useCallback(() => {
    setDraft(newDraft());
    setRestored(false);
  }, []);
  return { draft, change, finish, startAnew, restored };
};
