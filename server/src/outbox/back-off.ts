const FIRST_MS = 5_000;
const LONGEST_MS = 3_600_000;

/** After so many failed attempts a job is given up, and an operator looks. */
export const MAX_ATTEMPTS = 15;

/** How long to wait after the n-th failed attempt (n ≥ 1), in ms: 5 s, doubled each time, at most an hour. */
export const backOff = (attempts: number): number => Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS);
