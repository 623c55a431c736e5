import { randomBytes } from 'node:crypto';
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Refusal } from './enter.mjs';

/** Writes a new file beside `file`. Returns its name, throws Refusal when nothing can be written there. */
function writeBeside(file, text, mode) {
  const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, text, { mode });
    return temporary;
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new Refusal(`写不了文件 ${file}（${error.code}）：请检查磁盘空间和权限。`);
  }
}

/** Replaces the file in one step: readers see the old text or the new, never half of it. */
export function replaceFile(file, text, mode = 0o600) {
  const temporary = writeBeside(file, text, mode);
  renameSync(temporary, file);
}

/** Creates the file whole, or returns false when another process was first. */
export function createFile(file, text, mode = 0o600) {
  const temporary = writeBeside(file, text, mode);
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
