import { existsSync } from 'node:fs';
import { replaceFile } from './atomic-file.mjs';
import { Refusal } from './enter.mjs';
import { binary, inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { filesUnder, readStamp, stampOf } from './stamp.mjs';

const client = (...parts) => inRoot('miniprogram', ...parts);
const titles = { h5: '浏览器页面', weapp: '小程序' };
const entries = { h5: 'index.html', weapp: 'app.json' };

function sources() {
  const folders = [client('src'), client('config'), inRoot('shared', 'src')];
  const files = [client('.env'), client('babel.config.js'), client('package.json'), inRoot('package-lock.json')];
  return [...files, ...folders.flatMap(filesUnder)];
}

/**
 * Builds one target of the mini-program (`h5` or `weapp`) when a source changed since the last time.
 * Throws Refusal when it does not compile.
 */
export async function buildClient(target) {
  const stampFile = client('dist', `.built-${target}`);
  const wanted = stampOf(sources());
  if (readStamp(stampFile) === wanted && existsSync(client('dist', target, entries[target]))) return;
  console.log(`正在编译${titles[target]}（约需半分钟）……`);
  const env = { ...process.env, NODE_ENV: 'production', TARO_ENV: target };
  const args = [binary('@tarojs/cli', 'taro'), 'build', '--type', target];
  const { code, output } = await run(process.execPath, args, { env, cwd: client(), quiet: true });
  if (code !== 0 || /✖|Module build failed|编译失败/.test(output)) {
    console.error(output);
    throw new Refusal(`${titles[target]}编译没有通过，错误见上。`);
  }
  replaceFile(stampFile, wanted, 0o644);
}
