import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Settings } from './settings';

/** What is wrong with the settings, one line each. */
export class SettingsError extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

const NUMBERS = ['PORT', 'WECHAT_PAY_MIN_FEN', 'WECHAT_PAY_MAX_FEN'];

/** Reads and checks the environment. @throws SettingsError naming every missing or wrong setting. */
export const loadSettings = (environment: Readonly<Record<string, string | undefined>>): Settings => {
  const known = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const plain = Object.fromEntries(
    known.map(([name, value]) => [name, NUMBERS.includes(name) ? Number(value) : unfold(value!)]),
  );
  const settings = plainToInstance(Settings, plain, { exposeDefaultValues: true });
  const errors = validateSync(settings, { skipMissingProperties: false, forbidUnknownValues: false });
  const lines = errors.map((e) => describe(e.property, e.value));
  if (settings.NODE_ENV === 'production') {
    lines.push(...wrongAddress(plain.PUBLIC_URL));
    if (plain.SANDBOX_URL !== undefined) lines.push('SANDBOX_URL must not be set in production');
  }
  if (lines.length > 0) throw new SettingsError(lines);
  return settings;
};

/** Platforms and phones come from outside: production has no address to fall back to, and none without TLS. */
const wrongAddress = (given: unknown): string[] => {
  if (given === undefined) return [describe('PUBLIC_URL', given)];
  return String(given).startsWith('https://') ? [] : ['PUBLIC_URL must begin with https://'];
};

/** PEM keys arrive with `\n` written out in one line. */
const unfold = (value: string): string => (value.includes('-----BEGIN') ? value.replaceAll('\\n', '\n') : value);

const describe = (name: string, value: unknown): string =>
  value === undefined ? `${name} is missing` : `${name} is not valid`;
