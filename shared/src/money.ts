/** `¥12.50` for 1250 fen. */
export const yuan = (fen: number): string => {
  if (!Number.isSafeInteger(fen)) throw new RangeError('fen must be an integer');
  const sign = fen < 0 ? '-' : '';
  const whole = Math.abs(fen);
  return `${sign}¥${Math.floor(whole / 100)}.${String(whole % 100).padStart(2, '0')}`;
};
