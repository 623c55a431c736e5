/** The only source of time. Tests move it; the production adapter follows the database's clock. */
export interface Clock {
  now(): Date;
}

export const CLOCK = Symbol('Clock');
