import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { replaceFile } from './atomic-file.mjs';
import { Refusal } from './enter.mjs';
import { binary, inRoot } from './paths.mjs';
import { runNode } from './run.mjs';
import { filesUnder, readStamp, stampOf } from './stamp.mjs';

const packages = ['shared', 'server'];
const stampFile = inRoot('server', 'dist', '.built');

function sources() {
  const settings = ['tsconfig.base.json', 'package-lock.json', ...packages.map((name) => join(name, 'tsconfig.json'))];
  return [...settings.map((file) => inRoot(file)), ...packages.flatMap((name) => filesUnder(inRoot(name, 'src')))];
}

/** The compiler leaves the output of a deleted source behind, and a folder of migrations would still run it. */
function removeOrphans(name) {
  const dist = inRoot(name, 'dist');
  const sourceOf = (file) => file.replace(/(\.d\.ts|\.js)(\.map)?$/, '.ts').replace(dist, inRoot(name, 'src'));
  for (const file of filesUnder(dist)) {
    if (/(\.d\.ts|\.js)(\.map)?$/.test(file) && !existsSync(sourceOf(file))) rmSync(file);
  }
}

/** Pages, pictures and data that stand among the sources: the compiler carries only TypeScript over. */
function copyAssets(name) {
  const source = inRoot(name, 'src');
  for (const file of filesUnder(source).filter((path) => !path.endsWith('.ts'))) {
    const target = join(inRoot(name, 'dist'), relative(source, file));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target);
  }
}

/** Completes what the compiler wrote and notes which sources it came from. */
export function finishBuild(builtFrom = stampOf(sources())) {
  for (const name of packages) {
    removeOrphans(name);
    copyAssets(name);
  }
  replaceFile(stampFile, builtFrom, 0o644);
}

/** Compiles shared and server when a source changed since the last time. Throws Refusal when it does not compile. */
export async function build() {
  const wanted = stampOf(sources());
  const built = readStamp(stampFile);
  if (built === wanted) return;
  console.log('正在编译……');
  // Without our stamp the output may be gone while the compiler's own record still calls it up to date.
  const args = built ? ['-b', ...packages] : ['-b', '--force', ...packages];
  const { code } = await runNode(binary('typescript', 'tsc'), args);
  if (code !== 0) throw new Refusal('编译没有通过，错误见上。');
  finishBuild(wanted);
}
