/** What every keyset-paged answer says of its `nextCursor`. */
export const NEXT_CURSOR = 'Opaque: ask for the next page with `?cursor=`; null on the last page';
