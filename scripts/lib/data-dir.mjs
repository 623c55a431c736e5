import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal } from './enter.mjs';

const marker = (dataDir) => join(dataDir, '.suishoupai');
const note = 'Data of Suishoupai. `npm run reset` clears this folder.\n';

/** Whether the folder was made by us: only such a folder may be cleared. */
export const isOurs = (dataDir) => existsSync(marker(dataDir));

/** One level at a time: Node's own recursive mkdir never returns where the system allows no folder, as in /proc. */
function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Creates the folder, marks it as ours and makes sure that it takes files. Throws Refusal. */
export function prepareDataDir(dataDir) {
  try {
    makeFolder(dataDir);
    accessSync(dataDir, constants.W_OK | constants.X_OK);
    if (!isOurs(dataDir)) writeFileSync(marker(dataDir), note);
  } catch (error) {
    throw new Refusal(`数据目录 DATA_DIR 不可写：${dataDir}（${error.code}）`);
  }
}
