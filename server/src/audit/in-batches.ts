/**
 * Everything a reader gives, a batch at a time, so that a million rows never sit in memory.
 * @param read the next rows with an id above the given one, in ascending order; none ends it.
 */
export async function* inBatches<T extends { id: string }>(
  read: (afterId: string) => Promise<T[]>,
): AsyncGenerator<T[], void> {
  for (let rows = await read(''); rows.length > 0; rows = await read(rows.at(-1)!.id)) yield rows;
}
