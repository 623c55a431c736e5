import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everybody knows these: a demo city must never be reachable from outside. */
export const demoPassword = (username: string): string => `demo-${username}`;

interface DemoAccount {
  role: string;
  username: string;
  password: string;
  note: string;
}

const staffAccount = (role: string, username: string, note: string): DemoAccount => ({
  role,
  username,
  password: demoPassword(username),
  note,
});

/** One account of each role; all others sign in by the same rule. */
const ACCOUNTS: readonly DemoAccount[] = [
  { role: '群众', username: 'demo-01', password: '-', note: '微信登录，无需密码；另有 demo-02 至 demo-30' },
  staffAccount('转办员', 'zhuanban1', '全市'),
  staffAccount('经办人', 'dcf-urban-1', '东昌府区综合行政执法局'),
  staffAccount('部门负责人', 'dcf-urban-lead', '东昌府区综合行政执法局'),
  staffAccount('审核', 'shenhe1', '市安委办'),
  staffAccount('奖励复核', 'fuhe1', '全市'),
  staffAccount('管理员', 'guanli', '全市'),
  staffAccount('审计', 'shenji', '只能查看'),
];

/** Leaves the accounts where the start-up banner finds them, readable by the owner alone. */
export const writeDemoAccounts = (dataDir: string): void => {
  mkdirSync(dataDir, { recursive: true });
  const text = `${JSON.stringify(ACCOUNTS, null, 2)}\n`;
  writeFileSync(join(dataDir, 'demo-accounts.json'), text, { mode: 0o600 });
};
