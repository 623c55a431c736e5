/**
 * libsql aborts the whole process on a value it cannot bind, and cuts text at a NUL, so neither may reach it.
 * @throws TypeError naming the kind of value, never the value.
 */
export const refuseHostileBinds = (parameters: readonly unknown[] | undefined): void => {
  for (const value of parameters ?? []) {
    if (!isBindable(value)) throw new TypeError(`value of type ${describe(value)} cannot be bound`);
  }
};

const isBindable = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'string' && value.isWellFormed() && !value.includes('\0')) ||
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  Buffer.isBuffer(value);

const describe = (value: unknown): string =>
  typeof value === 'string' ? 'ill-formed string' : typeof value === 'object' ? 'object' : typeof value;
