import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { clearDataDir, isOurs } from '../lib/data-dir.mjs';
import { Refusal } from '../lib/enter.mjs';
import { holderOf } from '../lib/lock.mjs';
import { requireOptions } from '../lib/options.mjs';
import { readSettings } from '../lib/settings.mjs';

function check(dataDir) {
  if (!isOurs(dataDir)) {
    throw new Refusal(`${dataDir} 不是随手拍新建的目录，里面可能有别人的文件，不予清空。请自行删除不要的文件。`);
  }
  const pid = holderOf(dataDir);
  if (pid) throw new Refusal(`服务正在使用 ${dataDir}（进程 ${pid}），请先停止。`);
}

/** The first line that is typed; undefined when nobody is there to type one. */
async function firstLine() {
  for await (const line of createInterface({ input: process.stdin })) return line.trim();
  return undefined;
}

async function confirmed(dataDir) {
  process.stdout.write(`将清空 ${dataDir}：数据库、照片和密钥都无法恢复。输入 yes 确认：`);
  const answer = await firstLine();
  if (answer !== undefined) return answer === 'yes';
  throw new Refusal('\n没有得到回答，没有清空。确定要清空时，请运行 npm run reset -- --yes');
}

/** Clears DATA_DIR, and nothing else. `--yes` answers the question beforehand. */
export async function main(args) {
  requireOptions(args, ['--yes']);
  const { dataDir } = readSettings();
  if (!existsSync(dataDir)) return console.log(`${dataDir} 不存在，无需清空。`);
  check(dataDir);
  if (!args.includes('--yes') && !(await confirmed(dataDir))) return console.log('没有清空。');
  clearDataDir(dataDir);
  console.log(`已清空 ${dataDir}。`);
}
