import { loadSettings } from './load-settings';
import { SettingsError } from './settings-error';

const NEEDED = [
  'WECHAT_APP_ID',
  'WECHAT_APP_SECRET',
  'WECHAT_PUSH_TOKEN',
  'WECHAT_PUSH_AES_KEY',
  'WECHAT_TEMPLATE_ACCEPTED',
  'WECHAT_TEMPLATE_RESULT',
  'WECHAT_TEMPLATE_REWARD',
  'WECHAT_PAY_MCH_ID',
  'WECHAT_PAY_SERIAL',
  'WECHAT_PAY_PRIVATE_KEY',
  'WECHAT_PAY_API_V3_KEY',
  'WECHAT_PAY_PUBLIC_KEY_ID',
  'WECHAT_PAY_PUBLIC_KEY',
  'SMS_SECRET_ID',
  'SMS_SECRET_KEY',
  'SMS_APP_ID',
  'SMS_SIGN_NAME',
  'SMS_TEMPLATE_NOTICE',
  'GEOCODER_KEY',
  'KEY_PHOTO',
  'KEY_PERSONAL',
  'KEY_BLIND_INDEX',
];
const key = Buffer.alloc(32, 1).toString('base64');
const complete = Object.fromEntries(NEEDED.map((name) => [name, name.startsWith('KEY_') ? key : 'x']));
const production = { ...complete, NODE_ENV: 'production', PUBLIC_URL: 'https://ssp.example.gov.cn' };

const missing = (name: string): string => `缺少 ${name}：请设置这个环境变量`;

const linesOf = (environment: Record<string, string | undefined>): readonly string[] => {
  try {
    loadSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.lines;
    throw error;
  }
  return [];
};

describe('the settings', () => {
  it('production without any: names each missing one', () => {
    const expected = [...NEEDED, 'PUBLIC_URL'].map(missing);
    expect([...linesOf({ NODE_ENV: 'production' })].sort()).toEqual(expected.sort());
  });

  it.each([...NEEDED, 'PUBLIC_URL'])('production without %s alone, or with it empty', (name) => {
    expect(linesOf({ ...production, [name]: undefined })).toEqual([missing(name)]);
    expect(linesOf({ ...production, [name]: '' })).toEqual([missing(name)]);
  });

  it('production is reached by https alone; elsewhere there is a default', () => {
    expect(linesOf({ ...production, PUBLIC_URL: 'http://ssp.example.gov.cn' })).toEqual([
      'PUBLIC_URL 不正确：正式环境的网址须以 https:// 开头',
    ]);
    expect(loadSettings(production).PUBLIC_URL).toBe('https://ssp.example.gov.cn');
    expect(loadSettings(complete).PUBLIC_URL).toBe('http://127.0.0.1:3000');
  });

  const address = '应为完整的网址，例如 https://api.example.com';
  const port = '应为 0 到 65535 之间的整数';
  const amount = '应为大于 0 的整数';
  const tiles = '应为含 {z}、{x}、{y} 的网址，例如 https://tile.example.org/{z}/{x}/{y}.png';
  const sealed = '应为 32 个随机字节的 base64，可用 openssl rand -base64 32 生成';

  it.each([
    ['PORT', 'abc', port],
    ['PORT', '70000', port],
    ['PORT', '80.5', port],
    ['ROLE', 'boss', '应为 all、api、worker 之一'],
    ['NODE_ENV', 'staging', '应为 development、test、production 之一'],
    ['PUBLIC_URL', 'not an address', address],
    ['WECHAT_PAY_STYLE', 'CASH', '应为 RED_PACKET、CONFIRM_PAGE 之一'],
    ['WECHAT_PAY_MAX_FEN', 'much', amount],
    ['WECHAT_PAY_MIN_FEN', '0', amount],
    ['WECHAT_API_URL', 'not an address', address],
    ['SANDBOX_URL', 'not an address', address],
    ['CITY_NAME', '一二三四五六七八九十一', '最多 10 个字，请缩短'],
    ['MAP_TILES_URL', 'https://tile.example.org/{z}/{x}.png', tiles],
    ['MAP_TILES_URL', "https://a.example; script-src 'unsafe-inline'/{z}/{x}/{y}", tiles],
    ['MAP_TILES_URL', 'https://*.example.org/{z}/{x}/{y}', tiles],
    ['KEY_PHOTO', 'short', sealed],
    ['KEY_PERSONAL', `${key},`, sealed],
  ])('refuses %s=%s and says what it should be', (name, value, what) => {
    expect(linesOf({ ...complete, [name]: value })).toEqual([`${name} 不正确：${what}`]);
  });

  it('takes a key with earlier ones behind it', () => {
    expect(linesOf({ ...complete, KEY_PHOTO: `${key}, ${key}` })).toEqual([]);
  });

  it('tells an operator where the settings are described', () => {
    expect(new SettingsError([missing('PORT')]).message).toBe(
      '设置有误，请改正后再试。各项的含义见 docs/operations.md。\n缺少 PORT：请设置这个环境变量',
    );
  });

  it('production knows no sandbox', () => {
    const environment = { ...production, SANDBOX_URL: 'http://127.0.0.1:3001' };
    expect(linesOf(environment)).toEqual(['SANDBOX_URL 不能用于正式环境：请去掉这个环境变量']);
  });

  it.each(['https://tile.example.org/{z}/{x}/{y}.png', 'https://{s}.tile.example.org:8443/{z}/{-y}/{x}?key=abc'])(
    'takes tiles from %s',
    (MAP_TILES_URL) => {
      expect(loadSettings({ ...complete, MAP_TILES_URL }).MAP_TILES_URL).toBe(MAP_TILES_URL);
    },
  );

  it('never repeats a value', () => {
    expect(linesOf({ ...complete, PORT: 'secret' }).join()).not.toContain('secret');
  });

  it('reads numbers as numbers', () => {
    const changes = { PORT: '8080', WECHAT_PAY_MIN_FEN: '30', WECHAT_PAY_MAX_FEN: '500' };
    expect(loadSettings({ ...complete, ...changes })).toMatchObject({
      PORT: 8080,
      WECHAT_PAY_MIN_FEN: 30,
      WECHAT_PAY_MAX_FEN: 500,
    });
  });

  it('unfolds a PEM written in one line, and nothing else', () => {
    const pem = '-----BEGIN PRIVATE KEY-----\\nMII\\n-----END PRIVATE KEY-----\\n';
    const { WECHAT_PAY_PRIVATE_KEY, SMS_SIGN_NAME } = loadSettings({
      ...complete,
      WECHAT_PAY_PRIVATE_KEY: pem,
      SMS_SIGN_NAME: 'a\\nb',
    });
    expect(WECHAT_PAY_PRIVATE_KEY).toBe('-----BEGIN PRIVATE KEY-----\nMII\n-----END PRIVATE KEY-----\n');
    expect(SMS_SIGN_NAME).toBe('a\\nb');
  });

  it('an S3 store needs its bucket and keys', () => {
    expect(linesOf({ ...complete, S3_ENDPOINT: 'https://s3.example.com' })).toEqual([
      missing('S3_BUCKET'),
      missing('S3_ACCESS_KEY_ID'),
      missing('S3_SECRET_ACCESS_KEY'),
    ]);
  });
});
