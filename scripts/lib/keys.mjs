import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFile } from './atomic-file.mjs';

const names = ['KEY_PHOTO', 'KEY_PERSONAL', 'KEY_BLIND_INDEX'];

const newKeys = () => Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64')]));

/**
 * The keys of an installation that was given none: made once, 32 random bytes each in base64, and kept in
 * DATA_DIR/keys.json. Without that file the sealed data beside it stays closed, so a backup takes both.
 */
export function keysFor(dataDir, env = process.env) {
  if (names.every((name) => env[name])) return {};
  const file = join(dataDir, 'keys.json');
  if (!existsSync(file)) createFile(file, JSON.stringify(newKeys(), null, 2) + '\n');
  return JSON.parse(readFileSync(file, 'utf8'));
}
