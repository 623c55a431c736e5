import { AsyncLocalStorage } from 'node:async_hooks';

const current = new AsyncLocalStorage<string>();

/** Runs the rest of a request, or a job, under an id that log lines and audit rows share. */
export const withRequestId = <T>(id: string, work: () => T): T => current.run(id, work);

export const currentRequestId = (): string => current.getStore() ?? '-';
