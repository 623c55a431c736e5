/** A billion yuan: beyond it a zero too many was typed. The server refuses it as well. */
const MOST_FEN = 100_000_000_000;

const AMOUNT = /^(0|[1-9]\d{0,9})(?:\.(\d{1,2}))?$/;

/** How to write an amount; the sentence beside a field that holds none. */
export const AMOUNT_HINT = '请填写金额，如 12.50：大于 0，最多两位小数，不带逗号';

/**
 * The integer fen of an amount typed in yuan, digit by digit: no binary fraction ever touches money.
 * @returns undefined for what is no amount above zero: 0.001, 1,000, -5, １２, 1e3
 */
export const fenOf = (typed: string): number | undefined => {
  const [, whole, part = ''] = AMOUNT.exec(typed.trim()) ?? [];
  if (whole === undefined) return undefined;
  const fen = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return fen > 0 && fen <= MOST_FEN ? fen : undefined;
};
