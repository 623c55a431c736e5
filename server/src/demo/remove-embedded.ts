import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PHOTO_PREFIX } from '../modules/photo/object-keys';

const EMBEDDED = ['suishoupai.db', 'suishoupai.db-wal', 'suishoupai.db-shm', join('photos', PHOTO_PREFIX)];

/** Removes the embedded database and the product's photos, and nothing else: the folder may hold other people's files. */
export const removeEmbedded = (dataDir: string): void => {
  for (const name of EMBEDDED) rmSync(join(dataDir, name), { recursive: true, force: true });
};
