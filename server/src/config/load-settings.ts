import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Settings } from './settings';
import { SettingsError } from './settings-error';

const NUMBERS = ['PORT', 'WECHAT_PAY_MIN_FEN', 'WECHAT_PAY_MAX_FEN'];

/** Reads and checks the environment. @throws SettingsError naming every missing or wrong setting. */
export const loadSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const known = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const plain = Object.fromEntries(
    known.map(([name, value]) => [name, NUMBERS.includes(name) ? Number(value) : unfold(value!)]),
  );
  const settings = plainToInstance(Settings, plain, { exposeDefaultValues: true });
  const errors = validateSync(settings, { skipMissingProperties: false, forbidUnknownValues: false });
  const lines = errors.map(({ property, value, constraints }) =>
    value === undefined ? missing(property) : `${property} 不正确：${Object.values(constraints ?? {})[0]}`,
  );
  if (settings.NODE_ENV === 'production') {
    lines.push(...wrongAddress(plain.PUBLIC_URL));
    if (plain.SANDBOX_URL !== undefined) lines.push('SANDBOX_URL 不能用于正式环境：请去掉这个环境变量');
  }
  if (lines.length > 0) throw new SettingsError(lines);
  return settings;
};

/** Platforms and phones come from outside: production has no address to fall back to, and none without TLS. */
const wrongAddress = (given: unknown): string[] => {
  if (given === undefined) return [missing('PUBLIC_URL')];
  return String(given).startsWith('https://') ? [] : ['PUBLIC_URL 不正确：正式环境的网址须以 https:// 开头'];
};

/** PEM keys arrive with `\n` written out in one line. */
const unfold = (value: string): string => (value.includes('-----BEGIN') ? value.replaceAll('\\n', '\n') : value);

const missing = (name: string): string => `缺少 ${name}：请设置这个环境变量`;
