import { type Bench, credentials, loginUrl, openSandbox } from './sandbox-bench';
import { openidOf } from '../../src/sandbox/openid';

describe('login', () => {
  let bench: Bench;
  beforeEach(async () => (bench = await openSandbox()));
  afterEach(() => bench.app.close());

  const code = async (user: string, kind = 'login'): Promise<string> =>
    (await bench.call<{ code: string }>('POST', `/phone/${user}/code`, { kind })).json.code;

  test('a code gives the openid that the user and appid determine', async () => {
    const { json } = await bench.call('GET', loginUrl(await code('wang')));
    expect(json).toMatchObject({ openid: openidOf(credentials.appId, 'wang'), unionid: expect.stringMatching(/^oU/) });
    expect(Buffer.from(String(json['session_key']), 'base64')).toHaveLength(16);
    expect(openidOf(credentials.appId, 'wang')).toMatch(/^o[\w-]{27}$/);
  });

  test('a code works once, for five minutes, and only for its own kind', async () => {
    const used = await code('wang');
    await bench.call('GET', loginUrl(used));
    expect((await bench.call('GET', loginUrl(used))).json).toMatchObject({ errcode: 40163 });
    expect((await bench.call('GET', loginUrl('never-issued'))).json).toMatchObject({ errcode: 40029 });
    expect((await bench.call('GET', loginUrl(await code('wang', 'phone')))).json).toMatchObject({ errcode: 40029 });
    const old = await code('wang');
    await bench.later(5 * 60_000);
    expect((await bench.call('GET', loginUrl(old))).json).toMatchObject({ errcode: 40029 });
  });

  test('appid, secret and grant type are checked', async () => {
    const url = loginUrl(await code('wang'));
    const answers = [
      url.replace(credentials.appId, 'wx0'),
      url.replace(credentials.appSecret, 'no'),
      url.replace('authorization_code', 'x'),
      url.replace(/js_code=[^&]*&/, ''),
    ].map(async (bad) => (await bench.call<{ errcode: number }>('GET', bad)).json.errcode);
    expect(await Promise.all(answers)).toEqual([40013, 40125, 40002, 41008]);
  });

  test('a blocked user is refused', async () => {
    await bench.call('PUT', '/control/users/wang', { loginBlocked: true });
    expect((await bench.call('GET', loginUrl(await code('wang')))).json).toMatchObject({ errcode: 40226 });
  });

  test('the phone button gives the number, once', async () => {
    const url = `/wxa/business/getuserphonenumber?access_token=${await bench.token()}`;
    const button = await code('li', 'phone');
    const { json } = await bench.call<{ phone_info: Record<string, unknown> }>('POST', url, { code: button });
    expect(json.phone_info).toMatchObject({ countryCode: '86', watermark: { appid: credentials.appId } });
    expect(json.phone_info['purePhoneNumber']).toMatch(/^1\d{10}$/);
    expect((await bench.call('POST', url, { code: button })).json).toMatchObject({ errcode: 40029 });
    expect((await bench.call('POST', url, { code: await code('li') })).json).toMatchObject({ errcode: 40029 });
  });
});

describe('access token', () => {
  let bench: Bench;
  beforeEach(async () => (bench = await openSandbox()));
  afterEach(() => bench.app.close());

  const client = { grant_type: 'client_credential', appid: credentials.appId, secret: credentials.appSecret };
  const stable = async (force = false): Promise<Record<string, unknown>> =>
    (await bench.call('POST', '/cgi-bin/stable_token', { ...client, force_refresh: force })).json;
  const use = async (token: unknown): Promise<unknown> =>
    (await bench.call('GET', `/wxaapi/newtmpl/gettemplate?access_token=${String(token)}`)).json['errcode'];

  test('stable mode repeats the token until five minutes before its end', async () => {
    const first = await stable();
    expect(first['expires_in']).toBe(7200);
    await bench.later(6_800_000);
    expect((await stable())['access_token']).toBe(first['access_token']);
    await bench.later(200_000);
    expect((await stable())['access_token']).not.toBe(first['access_token']);
    expect(await use(first['access_token'])).toBe(0);
    await bench.later(200_000);
    expect(await use(first['access_token'])).toBe(42001);
  });

  test('a forced refresh kills the old token, not within 30 seconds of another, and twenty times a day', async () => {
    const first = await stable();
    const second = await stable(true);
    expect(await use(first['access_token'])).toBe(40001);
    expect((await stable(true))['access_token']).toBe(second['access_token']);
    for (let count = 1; count < 20; count += 1) {
      await bench.call('POST', '/control/advance', { ms: 30_000 });
      await stable(true);
    }
    await bench.call('POST', '/control/advance', { ms: 30_000 });
    expect(await stable(true)).toMatchObject({ errcode: 45009 });
  });

  test('the plain interface makes a new token each time and is isolated from the stable one', async () => {
    const url = `/cgi-bin/token?${new URLSearchParams(client)}`;
    const kept = await stable();
    const [one, two] = [(await bench.call('GET', url)).json, (await bench.call('GET', url)).json];
    expect(one['access_token']).not.toBe(two['access_token']);
    expect(await use(one['access_token'])).toBe(0);
    await bench.later(300_000);
    expect([await use(one['access_token']), await use(two['access_token'])]).toEqual([42001, 0]);
    expect(await use(kept['access_token'])).toBe(0);
  });

  test('missing, malformed, unknown and revoked tokens are told apart', async () => {
    const token = await bench.token();
    expect([await use(''), await use('short'), await use('x'.repeat(token.length))]).toEqual([41001, 40014, 40001]);
    await bench.call('POST', '/control/tokens/revoke');
    expect(await use(token)).toBe(40001);
  });
});
