/**
 * Carries the ids of due jobs to workers; nothing else. It may lose or double them: the outbox table is the truth,
 * hands over again what was not acknowledged there, and refuses what is already done.
 */
export interface JobQueue {
  /** Rejects soon when the broker is away. @param attempt makes the hand-over of a later attempt a new one. */
  add(entryId: string, attempt: number): Promise<void>;
  /** Begins to hand ids to the worker. A rejection is the worker's own business: it is never retried here. */
  start(worker: Worker): void;
  /** Resolves when nothing handed over is waiting or running; for tests and for a clean stop. */
  idle(): Promise<void>;
  /** Takes nothing more and waits for what runs. */
  close(): Promise<void>;
}

export type Worker = (entryId: string) => Promise<void>;

/** Jobs that run at the same time in one process. */
export const CONCURRENCY = 4;

export const JOB_QUEUE = Symbol('JobQueue');
