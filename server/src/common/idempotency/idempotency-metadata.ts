/** Metadata key of `@Idempotent`. */
export const IDEMPOTENCY = Symbol('idempotency');
