import { QueryFailedError } from 'typeorm';

/** Deadlock, lock wait time-out, snapshot conflict: the same work may succeed when repeated. */
const TRANSIENT = new Set([1213, 1205, 1020]);

export const isTransient = (error: unknown): boolean =>
  error instanceof QueryFailedError && TRANSIENT.has(numberOf(error.driverError));

/** Others hold the database: still in conflict after every repetition, or (SQLite) after its whole wait for the lock. */
export const isOccupied = (error: unknown): boolean =>
  isTransient(error) || (error instanceof QueryFailedError && codeOf(error.driverError).startsWith('SQLITE_BUSY'));

/** A UNIQUE or PRIMARY KEY constraint refused the row. @param constraint part of its name or of its columns. */
export const isDuplicate = (error: unknown, constraint?: string): boolean => {
  if (!(error instanceof QueryFailedError)) return false;
  const duplicate = numberOf(error.driverError) === 1062 || codeOf(error.driverError).startsWith('SQLITE_CONSTRAINT');
  const unique = numberOf(error.driverError) === 1062 || /UNIQUE|PRIMARY/i.test(error.message);
  return duplicate && unique && (constraint === undefined || error.message.includes(constraint));
};

/** A CHECK constraint refused the row. */
export const isCheckViolation = (error: unknown): boolean =>
  error instanceof QueryFailedError &&
  (numberOf(error.driverError) === 4025 || /CHECK constraint/i.test(error.message));

const numberOf = (error: unknown): number => Number((error as { errno?: number } | undefined)?.errno ?? 0);

const codeOf = (error: unknown): string => String((error as { code?: string } | undefined)?.code ?? '');
