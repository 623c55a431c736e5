import { existsSync, readdirSync } from 'node:fs';
import { prepareDataDir } from '../lib/data-dir.mjs';
import { Refusal } from '../lib/enter.mjs';
import { productEnvironment } from '../lib/environment.mjs';
import { inRoot } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';
import { readSettings } from '../lib/settings.mjs';
import { build } from '../lib/build.mjs';
import { install } from '../lib/install.mjs';

const folder = inRoot('server', 'dist', 'cli');

function fileOf(name) {
  const file = inRoot('server', 'dist', 'cli', `${name}.js`);
  if (/^[a-z-]+$/.test(name ?? '') && existsSync(file)) return file;
  const known = readdirSync(folder).filter((entry) => entry.endsWith('.js') && !entry.endsWith('.spec.js'));
  throw new Refusal(`没有命令 ${name ?? ''}。可用的命令：${known.map((entry) => entry.slice(0, -3)).join('、')}`);
}

/** Runs a command of the server under the settings that `npm start` would give the product. */
export async function main([name, ...args]) {
  await install();
  await build();
  const file = fileOf(name);
  const settings = readSettings();
  prepareDataDir(settings.dataDir);
  const env = await productEnvironment(settings);
  // npm moves to the repository's folder; the names of files in `args` mean the caller's.
  const { code } = await runNode(file, args, { env, cwd: process.env.INIT_CWD ?? process.cwd() });
  process.exitCode = code;
}
