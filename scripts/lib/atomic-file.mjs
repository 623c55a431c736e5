import { randomBytes } from 'node:crypto';
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';

const temporaryName = (file) => `${file}.${randomBytes(6).toString('hex')}.tmp`;

/** Replaces the file in one step: readers see the old text or the new, never half of it. */
export function replaceFile(file, text, mode = 0o600) {
  const temporary = temporaryName(file);
  writeFileSync(temporary, text, { mode });
  renameSync(temporary, file);
}

/** Creates the file whole, or returns false when another process was first. */
export function createFile(file, text, mode = 0o600) {
  const temporary = temporaryName(file);
  writeFileSync(temporary, text, { mode });
  try {
    linkSync(temporary, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(temporary, { force: true });
  }
}
