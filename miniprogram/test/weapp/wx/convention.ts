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

/**
 * An answer that comes later: `success` or `fail`, then `complete`, each in a turn of its own. Whoever gives none of the
 * three gets a promise.
 */
export type Asked = <O>(name: string, answer: (options: O) => unknown) => (options?: O & Callbacks) => unknown;

export const asking =
  (host: () => Host, device: Device): Asked =>
  (name, answer) =>
  (options) => {
    const given = options ?? ({} as NonNullable<typeof options>);
    device.busy += 1;
    const outcome = soon()
      .then(() => answer(given))
      .finally(() => (device.busy -= 1))
      .then(
        (result) => host().carry({ errMsg: `${name}:ok`, ...(result as object) }),
        (error: Error) => Promise.reject(host().carry({ errMsg: `${name}:fail ${error.message}` })),
      );
    if (!given.success && !given.fail && !given.complete) return outcome;
    return void outcome.then(
      (result) => tell(host(), given.success, given.complete, result),
      (refusal: object) => tell(host(), given.fail, given.complete, refusal),
    );
  };

const tell = (host: Host, listener: unknown, complete: unknown, result: object): void => {
  host.call(listener, undefined, result);
  host.call(complete, undefined, result);
};

/** After what runs now has ended. */
const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
