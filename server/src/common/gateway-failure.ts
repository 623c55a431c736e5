/**
 * How a call to an outside platform failed, in the three kinds a caller can act on:
 * `refused` – the platform said no: do not repeat; `unavailable` – nothing happened: repeat later;
 * `unknown` – it may have happened: ask the platform before repeating.
 */
export type FailureKind = 'refused' | 'unavailable' | 'unknown';

export class GatewayFailure extends Error {
  /** @param code the platform's own code, for records and branching; never its message, which is free text. */
  constructor(
    readonly kind: FailureKind,
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`gateway ${kind}: ${code}`, options);
  }
}
