import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const MEMORY = '/dev/shm';
const ENOUGH_BYTES = 3 * 1024 ** 3;

function isRoomy(folder) {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ENOUGH_BYTES;
  } catch {
    return false; // the question was whether it can be used
  }
}

/** Where tests keep what they throw away: in memory where there is room, since they wait for the disk otherwise. */
export const scratch = isRoomy(MEMORY) ? MEMORY : tmpdir();
