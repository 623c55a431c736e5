import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from './enter.mjs';

const marker = (dataDir) => join(dataDir, '.suishoupai');
const note = 'Data of Suishoupai. `npm run reset` clears this folder.\n';

/** What a fresh file system brings along by itself. */
const foreignAlways = 'lost+found';

const entriesOf = (dataDir) => readdirSync(dataDir).filter((name) => name !== foreignAlways);

/** Whether the folder was empty when it became ours: only such a folder may be cleared. */
export const isOurs = (dataDir) => existsSync(marker(dataDir));

/** Removes what is in the folder. The marker goes last: a clearing that broke off can be repeated. */
export function clearDataDir(dataDir) {
  const entries = entriesOf(dataDir).map((name) => join(dataDir, name));
  const last = marker(dataDir);
  for (const path of [...entries.filter((path) => path !== last), last]) rmSync(path, { recursive: true, force: true });
}

/**
 * For its owner alone. One level at a time: Node's own recursive mkdir never returns where the system allows no folder,
 * as in /proc.
 */
function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path, 0o700);
}

/** Permissions do not tell: in /proc they allow everything. */
function tryToWrite(dataDir) {
  const probe = join(dataDir, `.probe-${process.pid}`);
  writeFileSync(probe, '');
  rmSync(probe);
}

/**
 * Creates the folder and makes sure that it takes files. It is marked as ours only while nothing is in it: a folder with
 * other people's files may be used, but never becomes one that we clear. Throws Refusal.
 */
export function prepareDataDir(dataDir) {
  try {
    makeFolder(dataDir);
    tryToWrite(dataDir);
    if (entriesOf(dataDir).length === 0) writeFileSync(marker(dataDir), note);
  } catch (error) {
    throw new Refusal(`数据目录 DATA_DIR 不可读写：${dataDir}（${error.code}）`);
  }
}
