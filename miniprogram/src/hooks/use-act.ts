import { useCallback, useRef, useState } from 'react';
import { wordsOf } from '@/services/api-error';
import { toast } from '@/platform/toast';

export interface Act<A extends unknown[]> {
  run: (...args: A) => Promise<void>;
  busy: boolean;
  error: unknown;
}

/**
 * A deed behind a button: a second tap while it runs does nothing, a refusal is shown as a sentence and the input stays.
 * @param quiet the page shows `error` itself
 */
export const useAct = <A extends unknown[]>(deed: (...args: A) => Promise<unknown>, quiet = false): Act<A> => {
  const [state, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const running = useRef(false);
  const latest = useRef(deed);
  latest.current = deed;

  const run = useCallback(
    async (...args: A) => {
      if (running.current) return;
      running.current = true;
      setState({ busy: true });
      const error = await latest.current(...args).then(
        () => undefined,
        (failure: unknown) => failure,
      );
      running.current = false;
      setState({ busy: false, error });
      if (error !== undefined && !quiet) toast(wordsOf(error));
    },
    [quiet],
  );
  return { run, busy: state.busy, error: state.error };
};
