import { LIMITS } from '@suishoupai/shared/limits';
import { invalidField } from './problem';

/** One page of a keyset-paged list. */
export interface Page<T> {
  items: T[];
  /** Ask again with this; null at the end. */
  nextCursor: string | null;
}

/** Where a page starts: after the row with this sort key and id. */
export interface Cursor {
  at: string;
  id: string;
}

export const readCursor = (text: string | undefined): Cursor | null => {
  if (text === undefined || text === '') return null;
  const [at, id, ...rest] = Buffer.from(text, 'base64url').toString('utf8').split('|');
  if (at === undefined || !id || rest.length > 0 || !/^[0-9A-Za-z]{1,26}$/.test(id) || at.length > 40) {
    throw invalidField('cursor', 'cursor', '翻页标识不对，请从第一页重新开始');
  }
  return { at, id };
};

export const pageSize = (limit: number | undefined): number => Math.min(limit ?? LIMITS.page, LIMITS.pageMax);

/** Makes a page of `size` from `size + 1` rows. @param key the row's sort key and id. */
export const pageOf = <Row, Item>(
  rows: readonly Row[],
  size: number,
  key: (row: Row) => Cursor,
  view: (row: Row) => Item,
): Page<Item> => {
  const shown = rows.slice(0, size);
  const last = rows.length > size ? shown.at(-1) : undefined;
  const cursor = last && key(last);
  return {
    items: shown.map(view),
    nextCursor: cursor ? Buffer.from(`${cursor.at}|${cursor.id}`).toString('base64url') : null,
  };
};
