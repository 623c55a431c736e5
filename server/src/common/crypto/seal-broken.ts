/**
 * A sealed value that cannot be opened. `format`: not written by this program; `key`: sealed with a key that is
 * not configured; `changed`: altered, or moved from the place it was sealed for.
 */
export class SealBroken extends Error {
  constructor(readonly reason: 'format' | 'key' | 'changed') {
    super(`seal broken: ${reason}`);
  }
}
