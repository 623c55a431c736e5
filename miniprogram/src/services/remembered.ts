import { memory } from '@/platform/memory';
import { isOffline } from './api-error';

/** What hardly changes and is needed without network too: without an answer, the last one. Throws ApiError. */
export const remembered = async <T>(name: string, ask: () => Promise<T>): Promise<T> => {
  try {
    const answer = await ask();
    memory.write(name, answer);
    return answer;
  } catch (error) {
    const last = isOffline(error) ? memory.read<T>(name) : undefined;
    if (last === undefined) throw error;
    return last;
  }
};
