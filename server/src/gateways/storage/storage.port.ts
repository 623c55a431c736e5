/** Keeps bytes under a key of `[a-z0-9/._-]+`. Throws GatewayFailure `unavailable`. */
export interface ObjectStorage {
  put(key: string, bytes: Buffer): Promise<void>;
  /** undefined when absent. */
  get(key: string): Promise<Buffer | undefined>;
  /** No error when absent. */
  remove(key: string): Promise<void>;
  /** Every key under a prefix with its last change, for the auditor and the sweeper of orphans. */
  list(prefix: string): AsyncIterable<{ key: string; changedAt: Date }>;
}

export const OBJECT_STORAGE = Symbol('ObjectStorage');
