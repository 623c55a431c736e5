import { memory } from '@/platform/memory';
import { isOffline } from './api-error';

/** Where an answer is kept for the time without network. */
interface Place<T> {
  keep: (answer: T) => void;
  last: () => T | undefined;
}

/** Asks; where no answer comes, the one before. Throws ApiError. */
export const orLast = async <T>(ask: () => Promise<T>, { keep, last }: Place<T>): Promise<T> => {
  try {
    const answer = await ask();
    keep(answer);
    return answer;
  } catch (error) {
    const known = isOffline(error) ? last() : undefined;
    if (known === undefined) throw error;
    return known;
  }
};

/** What hardly changes and is needed without network too: without an answer, the last one. Throws ApiError. */
export const remembered = <T>(name: string, ask: () => Promise<T>): Promise<T> =>
  orLast(ask, { keep: (answer) => memory.write(name, answer), last: () => memory.read<T>(name) });
