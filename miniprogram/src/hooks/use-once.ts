import { useCallback, useRef } from 'react';
import { isOffline } from '@/services/api-error';
import { newKey } from '@/services/idempotency-key';

/**
 * For what must happen once: the same wish keeps its key until its answer came, so that a repeat after a lost answer
 * does nothing twice. Another wish, or a new one after an answer, gets a key of its own.
 */
export const useOnce = () => {
  const held = useRef<{ words: string; key: string }>(undefined);
  return useCallback(async <T>(wish: object, deed: (key: string) => Promise<T>): Promise<T> => {
    const words = JSON.stringify(wish);
    if (held.current?.words !== words) held.current = { words, key: newKey() };
    try {
      const answer = await deed(held.current.key);
      held.current = undefined;
      return answer;
    } catch (error) {
      if (!isOffline(error)) held.current = undefined;
      throw error;
    }
  }, []);
};
