/** Why a cell cannot be read, in Chinese. */
export class CellWrong extends Error {}

/** How one column of a file becomes one property of a row. */
export interface Column {
  property: string;
  /** What the first line may call it; the Chinese name first. */
  names: readonly [string, ...string[]];
  /** The column must be there and filled in. */
  required: boolean;
  /** What an empty cell means. */
  empty: unknown;
  /** @throws CellWrong */
  read(cell: string): unknown;
}

type Reader = (cell: string) => unknown;

export const required = (property: string, chinese: string, read: Reader = text): Column => ({
  property,
  names: [chinese, property],
  required: true,
  empty: null,
  read,
});

export const optional = (property: string, chinese: string, read: Reader = text, empty: unknown = null): Column => ({
  property,
  names: [chinese, property],
  required: false,
  empty,
  read,
});

export const text: Reader = (cell) => cell;

export const number: Reader = (cell) => {
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new CellWrong('应为数字');
  return value;
};

export const yesNo: Reader = (cell) => {
  if (['是', '1', 'true', 'yes', 'TRUE'].includes(cell)) return true;
  if (['否', '0', 'false', 'no', 'FALSE'].includes(cell)) return false;
  throw new CellWrong('请填写是或否');
};

/** Several texts in one cell, parted by line breaks or semicolons. */
export const lines = (cell: string): string[] =>
  cell
    .split(/[\n;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Several codes in one cell, parted by commas, spaces or anything that `lines` knows. */
export const codes = (cell: string): string[] => lines(cell.replace(/[\s,，、]+/g, ';'));

/** One of a vocabulary's words, or its Chinese meaning. */
export const word =
  (words: Readonly<Record<string, string>>): Reader =>
  (cell) => {
    const found = Object.entries(words).find(([key, chinese]) => key === cell || chinese === cell);
    if (found === undefined) throw new CellWrong(`请填写其中之一：${Object.values(words).join('、')}`);
    return found[0];
  };
