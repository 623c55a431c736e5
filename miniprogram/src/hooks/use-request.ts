import { useCallback, useEffect, useRef, useState } from 'react';
import { useReloadOnline } from './use-reload-online';

export interface Request<T> {
  /** undefined until the first answer; the last good answer while and after asking again. */
  data: T | undefined;
  error: unknown;
  loading: boolean;
  /** Asks again, keeping what is on the screen. */
  reload: () => Promise<void>;
}

/**
 * What a page shows, asked when it opens and whenever `keys` change. Late answers to earlier questions are dropped.
 * @param ask must be safe to repeat
 */
export const useRequest = <T>(ask: () => Promise<T>, keys: readonly unknown[] = []): Request<T> => {
  const [state, setState] = useState<{ data?: T; error?: unknown; loading: boolean }>({ loading: true });
  const turn = useRef(0);
  const latest = useRef(ask);
  latest.current = ask;

  const reload = useCallback(async () => {
    const mine = ++turn.current;
    setState(({ data }) => ({ data, loading: true }));
    const next = await latest.current().then(
      (data) => ({ data, error: undefined }),
      (error: unknown) => ({ error }),
    );
    if (mine === turn.current) setState((before) => ({ ...before, ...next, loading: false }));
  }, []);

  useEffect(() => {
    setState({ loading: true });
    void reload();
    return () => {
      turn.current += 1;
    };
  }, [...keys, reload]);
  useReloadOnline(reload);

  return { data: state.data, error: state.error, loading: state.loading, reload };
};
