import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { replaceFile } from './atomic-file.mjs';
import { Refusal } from './enter.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';

const stampFile = inRoot('node_modules', '.suishoupai-installed');
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

function stamp() {
  const machine = [process.versions.modules, process.platform, process.arch].join(' ');
  return createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .update(machine)
    .digest('hex');
}

/**
 * Whether npm's own record, which it writes last, already describes the tree that the lock file asks for, on this
 * machine: true after an `npm install` by hand, so that nobody waits for a second one.
 */
function installedByHand() {
  const record = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = readJson(record).packages;
  const locked = readJson(inRoot('package-lock.json')).packages;
  const asLocked = ([path, entry]) => entry.version === locked[path]?.version && fitsMachine(entry);
  const present = ([path, entry]) => path === '' || path in installed || entry.optional;
  return Object.entries(installed).every(asLocked) && Object.entries(locked).every(present);
}

function fitsMachine({ os = [], cpu = [] }) {
  const fits = (allowed, name) => allowed.length === 0 || allowed[0].startsWith('!') || allowed.includes(name);
  return fits(os, process.platform) && fits(cpu, process.arch);
}

/** Makes a folder's node_modules anew from its lock file, running none of the packages' scripts. */
export function npmCi(cwd, options = {}) {
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  return run(npm, args, { ...options, cwd, env: { ...process.env, NODE_ENV: 'development' } });
}

/** Brings node_modules to what package-lock.json says. The stamp is written last: a broken install is repeated. */
export async function install() {
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  if (!installedByHand()) {
    console.log('正在安装依赖（首次约需一分钟）……');
    const { code } = await npmCi(inRoot());
    if (code !== 0) throw new Refusal('依赖没有装好：请检查网络后重试。');
  }
  replaceFile(stampFile, wanted, 0o644);
}
