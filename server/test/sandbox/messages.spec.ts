import { valueFault } from '../../src/sandbox/wechat/value-rules';
import { type Bench, credentials, openSandbox } from './sandbox-bench';

const { accepted } = credentials.templates;
const data = {
  character_string1: { value: 'LC-261122-7K3QX-M' },
  thing2: { value: '消防' },
  thing3: { value: '已转办' },
  time4: { value: '2026年11月22日 14:05' },
};

let bench: Bench;
let openid: string;
let token: string;
beforeEach(async () => {
  bench = await openSandbox();
  openid = await bench.login('wang');
  token = await bench.token();
});
afterEach(() => bench.app.close());

const send = async (change: Record<string, unknown> = {}) => {
  const body = { touser: openid, template_id: accepted, page: 'pages/report/index?id=1', data, ...change };
  return (await bench.call('POST', `/cgi-bin/message/subscribe/send?access_token=${token}`, body)).json;
};
const accept = (user = 'wang') => bench.call('POST', `/phone/${user}/consent`, { templateIds: [accepted] });

describe('subscribe messages', () => {
  test('one accept is the right to one message, and accepts add up', async () => {
    expect((await send())['errcode']).toBe(43101);
    await accept();
    await accept();
    expect([(await send())['errcode'], (await send())['errcode'], (await send())['errcode']]).toEqual([0, 0, 43101]);
    const [message] = (await bench.call<Record<string, unknown>[]>('GET', '/phone/wang/messages')).json;
    expect(message).toMatchObject({
      kind: 'subscribe',
      title: '上报受理通知',
      lines: [{ label: '上报编号' }, {}, {}, {}],
    });
  });

  test('a refused message costs no right and names the field', async () => {
    await accept();
    const bad = await send({ data: { ...data, thing2: { value: '字'.repeat(21) } } });
    expect(bad).toMatchObject({ errcode: 47003, errmsg: expect.stringContaining('data.thing2.value') });
    const missing = await send({ data: { thing2: data.thing2 } });
    expect(missing['errcode']).toBe(47003);
    const extra = await send({ data: { ...data, thing9: { value: 'x' } } });
    expect(extra).toMatchObject({ errcode: 47003, errmsg: expect.stringContaining('thing9') });
    expect((await send())['errcode']).toBe(0);
  });

  test.each<[number, Record<string, unknown>]>([
    [40003, { touser: `o${'x'.repeat(27)}` }],
    [40037, { template_id: 'unknown' }],
    [41030, { page: 'https://evil.example' }],
    [45168, { data: { ...data, thing3: { value: '赌博网站' } } }],
    [47001, { miniprogram_state: 'beta' }],
  ])('%i for %j', async (errcode, change) => {
    await accept();
    expect((await send(change))['errcode']).toBe(errcode);
  });

  test.each([
    ['thing1', '一'.repeat(20), true],
    ['thing1', '换\n行', false],
    ['thing1', ' ', false],
    ['number1', '12.5', true],
    ['number1', '十二', false],
    ['letter1', 'abc', true],
    ['letter1', 'ab1', false],
    ['symbol1', '!?', true],
    ['symbol1', '!!!!!!', false],
    ['character_string1', 'LC-1', true],
    ['character_string1', '编号', false],
    ['time1', '15:01', true],
    ['time1', '2019年10月1日 15:01~2019年10月1日 16:00', true],
    ['time1', '25:01', false],
    ['date1', '2018-01-01', true],
    ['date1', '2018.01.01 10:00', true],
    ['date1', '明天', false],
    ['amount1', '¥12.50', true],
    ['amount1', '12元', true],
    ['amount1', '12345678901元', false],
    ['phone_number1', '+86-0635-1234567', true],
    ['phone_number1', '电话', false],
    ['car_number1', '粤A8Z888挂', true],
    ['car_number1', '粤A8Z888挂挂挂', false],
    ['name1', '王芳', true],
    ['name1', '王'.repeat(11), false],
    ['phrase1', '已受理', true],
    ['phrase1', 'done', false],
    ['other1', 'x', false],
  ])('%s takes %j: %s', (key, value, fits) => {
    expect(valueFault(key, value) === undefined).toBe(fits);
  });
});

describe('text check', () => {
  const check = async (content: string, change = {}) =>
    (
      await bench.call('POST', `/wxa/msg_sec_check?access_token=${token}`, {
        content,
        version: 2,
        scene: 2,
        openid,
        ...change,
      })
    ).json;

  test('judges by its word list', async () => {
    expect(await check('楼道堆放杂物')).toMatchObject({ errcode: 0, result: { suggest: 'pass', label: 100 } });
    expect(await check('加微信看视频')).toMatchObject({ result: { suggest: 'review', label: 10001 } });
    expect(await check('加微信，赌博网站')).toMatchObject({ result: { suggest: 'risky', label: 20006 } });
  });

  test('refuses long texts, wrong scenes, strangers and people who were not here for two hours', async () => {
    expect((await check('长'.repeat(2501)))['errcode']).toBe(45002);
    expect((await check('x', { scene: 5 }))['errcode']).toBe(40129);
    expect((await check('x', { openid: 'o1' }))['errcode']).toBe(40003);
    await bench.later(2 * 3_600_000 + 1);
    token = await bench.token();
    expect((await check('x'))['errcode']).toBe(61010);
  });
});

describe('the sandbox as a whole', () => {
  test('describes itself', async () => {
    const { json } = await bench.call<{ paths: Record<string, unknown> }>('GET', '/openapi.json');
    const paths = [
      '/sns/jscode2session',
      '/v3/fund-app/mch-transfer/transfer-bills',
      '/ws/geocoder/v1/',
      '/',
      '/phone/{user}/code',
      '/control/forge',
    ];
    expect(Object.keys(json.paths)).toEqual(expect.arrayContaining(paths));
  });

  test('serves the phone page without inline script', async () => {
    const page = await bench.call('GET', '/');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.text).not.toMatch(/<script(?![^>]*src=)/);
    expect((await bench.call('GET', '/page/phone.js')).status).toBe(200);
    expect((await bench.call('GET', '/page/phone.css')).status).toBe(200);
  });

  test('keeps requests with verdicts and without secrets', async () => {
    await send();
    const { json } = await bench.call<{ url: string; verdict: string; body: string }[]>(
      'GET',
      '/control/requests?limit=10',
    );
    expect(json[0]).toMatchObject({ verdict: '43101', url: expect.stringContaining('access_token=***') });
    expect(JSON.stringify(json)).not.toContain(credentials.appSecret);
    expect(JSON.stringify(json)).not.toContain(token);
  });

  test('refuses with the code it is told to', async () => {
    await bench.call('PUT', '/control/faults', [{ target: '/cgi-bin/message', kind: 'refuse', code: 43108, times: 1 }]);
    await accept();
    expect([(await send())['errcode'], (await send())['errcode']]).toEqual([43108, 0]);
  });

  test('lets pages of this machine ask for codes and no others', async () => {
    const ask = (origin: string) => bench.app.inject({ method: 'POST', url: '/phone/wang/code', headers: { origin } });
    expect((await ask('http://localhost:3000')).headers['access-control-allow-origin']).toBe('http://localhost:3000');
    expect((await ask('https://evil.example')).statusCode).toBe(403);
  });

  test('user names and settings are checked', async () => {
    expect((await bench.call('POST', '/phone/Wang_Fang/code')).status).toBe(422);
    expect((await bench.call('PATCH', '/control/settings', { unknown: 1 })).status).toBe(422);
    expect((await bench.call('PUT', '/control/clock', { at: 'yesterday' })).status).toBe(422);
  });
});
