import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Columns a text takes on a terminal: a Chinese character takes two. */
const width = (text) =>
  [...text].reduce((sum, letter) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/.test(letter) ? 2 : 1), 0);

const pad = (text, columns) => text + ' '.repeat(Math.max(0, columns - width(text)));

/** Lines of a table with aligned columns. `rows`: arrays of texts of equal length. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => width(row[column]))));
  return rows.map((row) =>
    row
      .map((text, column) => pad(text, widths[column]))
      .join('   ')
      .trimEnd(),
  );
}

function demoAccounts(dataDir) {
  const file = join(dataDir, 'demo-accounts.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function addresses({ address, sandbox, sandboxAddress }) {
  const rows = [
    ['网址', address],
    ['接口文档', `${address}/docs`],
  ];
  return sandbox ? [...rows, ['模拟手机', sandboxAddress], ['模拟平台接口', `${sandboxAddress}/openapi.json`]] : rows;
}

/** What a person needs to know once everything runs. */
export function banner(settings) {
  const accounts = settings.sandbox ? demoAccounts(settings.dataDir) : [];
  const rows = accounts.map(({ role, username, password, note }) => [role, username, password, note ?? '']);
  const section = rows.length > 0 ? ['', '演示账号', ...table([['角色', '账号', '密码', '说明'], ...rows])] : [];
  const lines = ['随手拍已启动', ...table(addresses(settings)), ...section, '', '按 Ctrl-C 停止。'];
  const rule = '─'.repeat(72);
  return [rule, ...lines.map((line) => `  ${line}`.trimEnd()), rule].join('\n');
}
