import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

/** Portable columns: the same decorators give the same values on SQLite, MariaDB and MySQL. */
type Opts = Pick<ColumnOptions, 'nullable'>;

/** Primary key: a ULID (26 characters, time-ordered, 80 random bits). */
export const Id = () => PrimaryColumn({ type: 'varchar', length: 26 });

/** Id of another row. */
export const Ref = (opts: Opts = {}) => Column({ type: 'varchar', length: 26, ...opts });

export const Text = (length: number, opts: Opts = {}) => Column({ type: 'varchar', length, ...opts });

export const LongText = (opts: Opts = {}) => Column({ type: 'text', ...opts });

/** UTC, milliseconds. Set from the Clock, never by the database. */
export const Instant = (opts: Opts = {}) => Column({ type: 'datetime', precision: 3, ...opts });

export const Int = (opts: Opts = {}) => Column({ type: 'int', ...opts });

/** Both drivers hand big integers over as strings. */
const asNumber = {
  to: (value: number | null) => value,
  from: (value: string | number | null) => (value === null || value === undefined ? null : Number(value)),
};

/** Integer fen, or another count beyond 32 bits (≤ 2^53). */
export const Big = (opts: Opts = {}) => Column({ type: 'bigint', transformer: asNumber, ...opts });

/** Degrees. */
export const Degrees = (opts: Opts = {}) => Column({ type: 'double', transformer: asNumber, ...opts });

const asBoolean = {
  to: (value: boolean | null) => (value === null || value === undefined ? value : value ? 1 : 0),
  from: (value: number | null) => (value === null || value === undefined ? null : Number(value) === 1),
};

export const Flag = (opts: Opts = {}) => Column({ type: 'int', transformer: asBoolean, ...opts });

/** Small JSON value in a text column. */
export const Json = (opts: Opts = {}) => Column({ type: 'simple-json', ...opts });
