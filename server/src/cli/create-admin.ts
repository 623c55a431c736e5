import 'reflect-metadata';
import { loadSettings } from '../config/load-settings';
import { FirstAdmin } from '../modules/import/import.api';
import { runCommand } from './run-command';

const USAGE = '用法：node scripts/run-cli.mjs create-admin [--force-new-username 用户名]';

/** The user name and whether it may be one more; undefined when the command line makes no sense. */
const orderOf = ([flag, name, ...rest]: readonly string[]): { username: string; force: boolean } | undefined => {
  if (flag === undefined) return { username: 'admin', force: false };
  if (flag !== '--force-new-username' || name === undefined || rest.length > 0) return undefined;
  return { username: name, force: true };
};

const main = async (): Promise<number> => {
  const order = orderOf(process.argv.slice(2));
  if (order === undefined) {
    process.stderr.write(`${USAGE}\n`);
    return 1;
  }
  return runCommand(
    () => loadSettings(process.env),
    async (app) => {
      const password = await app.get(FirstAdmin).execute(order.username, order.force);
      process.stdout.write(`用户名：${order.username}\n一次性密码（只显示这一次，首次登录须修改）：${password}\n`);
      return 0;
    },
  );
};

void main().then((code) => {
  process.exitCode = code;
});
