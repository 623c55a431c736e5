import { useEffect, useRef } from 'react';
import { useVisible } from './use-visible';

/** Seconds between two questions; the last one stays. */
const PAUSES = [2, 3, 5, 8, 13, 20, 30];

const pauseMs = (turn: number): number => (PAUSES[Math.min(turn, PAUSES.length - 1)] as number) * 1_000;

/**
 * Asks again and again, ever more slowly, as long as something is `awaited`; not while nobody looks, and soon after
 * they come back.
 */
export const usePolling = (ask: () => Promise<void>, awaited: boolean): void => {
  const visible = useVisible();
  const latest = useRef(ask);
  latest.current = ask;

  useEffect(() => {
    if (!awaited || !visible) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const again = (turn: number): void => {
      timer = setTimeout(() => void latest.current().finally(() => !ended && again(turn + 1)), pauseMs(turn));
    };
    let ended = false;
    again(0);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [awaited, visible]);
};
