/** A reward of this many fen or more needs a second person before it can be claimed. */
export const SECOND_PERSON_FEN = 10_000;

/** Finally failed payouts after which a human has to look. */
export const FAILURES_BEFORE_HELD = 3;

/** Days left to claim after a hold, or after a bill that failed once the window had ended. */
export const GRACE_DAYS = 7;

/** Days before the end of the window at which the citizen is reminded. */
export const REMIND_DAYS = 7;

/** How long a request waits for the platform before the job alone goes on, milliseconds. */
export const PATIENCE_MS = 3_000;

/** A bill that was looked at this recently is not asked for again on account of a reader, milliseconds. */
export const FRESH_MS = 5_000;
