import { memory } from '@/platform/memory';
import { createStore } from '@/session/store';
import { isGone } from './api-error';
import { addressOf, type Call, get } from './http';
import { orLast } from './remembered';

/** So many answers stay on the device; the one that was read longest ago goes first. */
export const MOST_READINGS = 30;
const ADDRESSES = 'read';

/** Whether what was read last came from this device instead of the server. */
export const shownFromMemory = createStore(false);

/** Moves when somebody else takes the device: what was asked for the one before is not kept for the next. */
let holder = 0;

/**
 * Reads what can be read again without network: a page, or the first page of a list. What was searched for, and later
 * pages, need the network. Throws ApiError.
 */
export const readable = <T>(path: string, query: Call['query'] = {}): Promise<T> => {
  if (query.cursor || query.q) return get<T>(path, query);
  const address = addressOf(path, query);
  const asker = holder;
  const mine = () => asker === holder;
  return orLast(() => asked<T>(address, get<T>(path, query)), {
    keep: (answer) => mine() && keep(address, answer),
    last: () => (mine() ? last<T>(address) : undefined),
  });
};

/** Whoever holds the device next must not read what the one before could. */
export const forgetReadings = (): void => {
  holder += 1;
  forgetAbout('');
};

/** What has changed so that the old answer would mislead. @param path every address that begins with it */
export const forgetAbout = (path: string): void =>
  addresses()
    .filter((one) => one.startsWith(addressOf(path)))
    .forEach(drop);

const addresses = (): readonly string[] => memory.read<string[]>(ADDRESSES) ?? [];
const nameOf = (address: string): string => `${ADDRESSES} ${address}`;

const asked = async <T>(address: string, answer: Promise<T>): Promise<T> => {
  try {
    return await answer;
  } catch (error) {
    if (isGone(error)) drop(address);
    throw error;
  }
};

const keep = (address: string, answer: unknown): void => {
  shownFromMemory.set(false);
  const newestFirst = [address, ...addresses().filter((one) => one !== address)];
  newestFirst.slice(MOST_READINGS).forEach(drop);
  try {
    memory.write(ADDRESSES, newestFirst.slice(0, MOST_READINGS));
    memory.write(nameOf(address), answer);
  } catch {
    forgetAbout(''); // the device is full: drafts and what waits to be sent need the room more
  }
};

const last = <T>(address: string): T | undefined => {
  const known = memory.read<T>(nameOf(address));
  if (known !== undefined) shownFromMemory.set(true);
  return known;
};

const drop = (address: string): void => {
  memory.forget(nameOf(address));
  memory.write(
    ADDRESSES,
    addresses().filter((one) => one !== address),
  );
};
