import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { replaceFile } from './atomic-file.mjs';
import { npmCi } from './install.mjs';
import { inRoot } from './paths.mjs';
import { readStamp } from './stamp.mjs';

const folder = inRoot('miniprogram', 'ci');
const stampFile = inRoot('miniprogram', 'ci', 'node_modules', '.suishoupai-installed');

const wanted = () =>
  createHash('sha256')
    .update(readFileSync(inRoot('miniprogram', 'ci', 'package-lock.json')))
    .digest('hex');

/** The folder of WeChat's own checks when they are installed, or undefined. */
export const wechatTools = () => (readStamp(stampFile) === wanted() ? folder : undefined);

/** Installs them when they are not: only the tests of the mini-program need them, and they are large. */
export async function installWechatTools() {
  if (wechatTools()) return;
  console.log('正在安装微信代码检查工具（首次约需一分钟）……');
  const { code, output } = await npmCi(folder, { quiet: true });
  if (code === 0) replaceFile(stampFile, wanted(), 0o644);
  else console.log(output);
}
