import { PATIENCE_MS } from '../reward-settings';

/**
 * Waits for work that also goes on without us, but not for long.
 * @param onError hears of a failure, in time or late; it is never thrown
 */
export const withPatience = async (
  work: Promise<void>,
  onError: (error: unknown) => void,
  patienceMs = PATIENCE_MS,
): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const enough = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patienceMs);
  });
  await Promise.race([work.catch(onError), enough]);
  clearTimeout(timer);
};
