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

/** One handler of each unit that receives what is reported in 东昌府区, so that any such case can be played through. */
const HANDLERS: readonly [username: string, unit: string][] = [
  ['dcf-fire-1', '东昌府区消防救援大队'],
  ['dcf-housing-1', '东昌府区住房和城乡建设局'],
  ['dcf-market-1', '东昌府区市场监督管理局'],
  ['dcf-emergency-1', '东昌府区应急管理局'],
  ['city-gas-1', '聊城市燃气事业服务中心'],
  ['city-power-1', '国网聊城供电公司'],
  ['city-transport-1', '聊城市交通运输局'],
  ['city-traffic-police-1', '聊城市公安局交警支队'],
  ['city-commerce-1', '聊城市商务局'],
  ['city-public-security-1', '聊城市公安局治安支队'],
  ['city-water-1', '聊城市水利局'],
];

/** One account of each role and the handlers above; all others sign in by the same rule. */
const ACCOUNTS: readonly DemoAccount[] = [
  { role: '群众', username: 'demo-01', password: '-', note: '微信登录，无需密码；另有 demo-02 至 demo-30' },
  staffAccount('转办员', 'zhuanban1', '全市'),
  staffAccount('经办人', 'dcf-urban-1', '东昌府区综合行政执法局'),
  ...HANDLERS.map(([username, unit]) => staffAccount('经办人', username, unit)),
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
