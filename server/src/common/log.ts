/** Lines for operators: fixed words, and ids and codes only. Personal values never go in. */
export interface Log {
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, error: unknown, fields?: LogFields): void;
}

/** An allow-list: what is not named here cannot be logged. */
export interface LogFields {
  requestId?: string;
  code?: string;
  job?: string;
  id?: string;
  method?: string;
  route?: string;
  status?: number;
  ms?: number;
  count?: number;
}

export const LOG = Symbol('Log');
