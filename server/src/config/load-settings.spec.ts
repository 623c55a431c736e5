import { loadSettings, SettingsError } from './load-settings';

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
const complete = Object.fromEntries(NEEDED.map((name) => [name, 'x']));
const production = { ...complete, NODE_ENV: 'production', PUBLIC_URL: 'https://ssp.example.gov.cn' };

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
    const missing = [...NEEDED, 'PUBLIC_URL'].map((name) => `${name} is missing`);
    expect([...linesOf({ NODE_ENV: 'production' })].sort()).toEqual(missing.sort());
  });

  it.each([...NEEDED, 'PUBLIC_URL'])('production without %s alone, or with it empty', (name) => {
    expect(linesOf({ ...production, [name]: undefined })).toEqual([`${name} is missing`]);
    expect(linesOf({ ...production, [name]: '' })).toEqual([`${name} is missing`]);
  });

  it('production is reached by https alone; elsewhere there is a default', () => {
    expect(linesOf({ ...production, PUBLIC_URL: 'http://ssp.example.gov.cn' })).toEqual([
      'PUBLIC_URL must begin with https://',
    ]);
    expect(loadSettings(production).PUBLIC_URL).toBe('https://ssp.example.gov.cn');
    expect(loadSettings(complete).PUBLIC_URL).toBe('http://127.0.0.1:3000');
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
    ['ROLE', 'boss'],
    ['NODE_ENV', 'staging'],
    ['PUBLIC_URL', 'not an address'],
    ['WECHAT_PAY_STYLE', 'CASH'],
    ['WECHAT_PAY_MAX_FEN', 'much'],
    ['WECHAT_API_URL', 'not an address'],
    ['SANDBOX_URL', 'not an address'],
    ['MAP_TILES_URL', 'https://tile.example.org/{z}/{x}.png'],
    ['MAP_TILES_URL', "https://a.example; script-src 'unsafe-inline'/{z}/{x}/{y}"],
    ['MAP_TILES_URL', 'https://*.example.org/{z}/{x}/{y}'],
  ])('refuses %s=%s', (name, value) => {
    expect(linesOf({ ...complete, [name]: value })[0]).toBe(`${name} is not valid`);
  });

  it('production knows no sandbox', () => {
    const environment = { ...production, SANDBOX_URL: 'http://127.0.0.1:3001' };
    expect(linesOf(environment)).toEqual(['SANDBOX_URL must not be set in production']);
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
      'S3_BUCKET is missing',
      'S3_ACCESS_KEY_ID is missing',
      'S3_SECRET_ACCESS_KEY is missing',
    ]);
  });
});
