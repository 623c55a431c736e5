import type { Host } from '../host';
import type { Device } from './device';

/** What every asynchronous function of `wx` takes. */
export interface Callbacks {
  success?: unknown;
  fail?: unknown;
  complete?: unknown;
}

export type WxFunction = (options?: never) => unknown;
export type WxPart = Record<string, unknown>;

/** An answer that comes later: `success` or `fail`, then `complete`, each in a turn of its own. */
export type Asked = <O>(name: string, answer: (options: O) => unknown) => (options?: O & Callbacks) => void;

export const asking =
  (host: () => Host, device: Device): Asked =>
  (name, answer) =>
  (options) => {
    const given = options ?? ({} as NonNullable<typeof options>);
    device.busy += 1;
    const end = (which: 'success' | 'fail', result: object) => {
      device.busy -= 1;
      host().call(given[which], undefined, host().carry(result));
      host().call(given.complete, undefined, host().carry(result));
    };
    void soon()
      .then(() => answer(given))
      .then(
        (result) => end('success', { errMsg: `${name}:ok`, ...(result as object) }),
        (error: Error) => end('fail', { errMsg: `${name}:fail ${error.message}` }),
      );
  };

/** After what runs now has ended. */
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
