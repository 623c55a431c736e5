/** What one check saw. */
export interface Findings {
  /** How many things it looked at. */
  looked: number;
  /** What it found wrong, one line each: ids and facts, no personal data. */
  broken: string[];
}

/** A sentence that must hold over database, platform and disk at any time. `check` only reads. */
export interface Invariant {
  readonly id: string;
  /** The sentence, for people. */
  readonly says: string;
  /**
   * It compares places that no common snapshot covers, while the product runs. What it finds counts only when a second
   * look, moments later, finds the same.
   */
  readonly looksTwice?: true;
  /** @throws CouldNotLook, or whatever kept it from looking. */
  check(): Promise<Findings>;
}

export const INVARIANTS = Symbol('Invariants');

/** Why an invariant could not be checked, in words for the operator. */
export class CouldNotLook extends Error {}
