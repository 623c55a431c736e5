import { useCallback, useEffect, useRef, useState } from 'react';
import { useReloadOnline } from './use-reload-online';

export interface PageOf<T> {
  items: T[];
  nextCursor: string | null;
}

export interface PagedList<T> {
  items: T[];
  /** Nothing has come yet. */
  starting: boolean;
  loading: boolean;
  ended: boolean;
  error: unknown;
  more: () => void;
  /** From the first page, keeping what is shown until it comes. */
  reload: () => Promise<void>;
}

interface State<T> {
  items: T[];
  cursor?: string;
  starting: boolean;
  loading: boolean;
  ended: boolean;
  error?: unknown;
}

const START = { items: [], starting: true, loading: true, ended: false };

/** A list that grows at its end, page by page. @param keys filters: a change starts it anew */
export const usePagedList = <T>(
  ask: (cursor?: string) => Promise<PageOf<T>>,
  keys: readonly unknown[] = [],
): PagedList<T> => {
  const [state, setState] = useState<State<T>>(START);
  const turn = useRef(0);
  const latest = useRef(ask);
  latest.current = ask;

  const load = useCallback(async (before: T[], cursor?: string) => {
    const mine = ++turn.current;
    setState((now) => ({ ...now, loading: true, error: undefined }));
    const next = await latest.current(cursor).then(
      (page) => ({
        items: [...before, ...page.items],
        cursor: page.nextCursor ?? undefined,
        ended: !page.nextCursor,
        starting: false,
      }),
      (error: unknown) => ({ error, starting: false }),
    );
    if (mine === turn.current) setState((now) => ({ ...now, ...next, loading: false }));
  }, []);

  useEffect(() => {
    setState(START);
    void load([]);
    return () => {
      turn.current += 1;
    };
  }, [...keys, load]);
  const reload = useCallback(() => load([]), [load]);
  useReloadOnline(reload);

  const { items, cursor, starting, loading, ended, error } = state;
  const more = useCallback(() => {
    if (!loading && !ended) void load(items, cursor);
  }, [items, cursor, loading, ended, load]);
  return { items, starting, loading, ended, error, more, reload };
};
