import type { OutboundRequest } from '../outbound/exchange';
import type { OutboundHost } from '../outbound/outbound-host';
import { AccessToken } from './access-token';

const app = { WECHAT_APP_ID: 'wx1', WECHAT_APP_SECRET: 'secret' };

describe('AccessToken', () => {
  let nowMs: number;
  let asked: { force_refresh: boolean }[];
  let answers: object[];
  let token: AccessToken;

  const host = {
    json: (_: object, request: OutboundRequest) => {
      asked.push(JSON.parse(request.body ?? '') as { force_refresh: boolean });
      return Promise.resolve(answers.shift() ?? { access_token: `T${asked.length}`, expires_in: 7200 });
    },
  } as unknown as OutboundHost;

  beforeEach(() => {
    [nowMs, asked, answers] = [0, [], []];
    token = new AccessToken(host, app, { now: () => new Date(nowMs) });
  });

  it('shares one fetch between concurrent callers and keeps the token until 300 s before its end', async () => {
    expect(await Promise.all([token.current(), token.current(), token.current()])).toEqual(['T1', 'T1', 'T1']);
    nowMs = 6_899_999;
    expect(await token.current()).toBe('T1');
    nowMs = 6_900_000;
    expect(await token.current()).toBe('T2');
  });

  it('replaces a refused token once, however many callers it failed', async () => {
    await token.current();
    expect(await Promise.all([token.replace('T1'), token.replace('T1')])).toEqual(['T2', 'T2']);
    expect(await token.replace('T1')).toBe('T2');
    expect(asked.map((body) => body.force_refresh)).toEqual([false, false]);
  });

  it('forces once for all callers whose token was refused', async () => {
    await token.current();
    expect(await Promise.all([token.force('T1'), token.force('T1')])).toEqual(['T2', 'T2']);
    expect(await token.force('T1')).toBe('T2');
    expect(asked.map((body) => body.force_refresh)).toEqual([false, true]);
  });

  it('forces at most every 30 seconds', async () => {
    await token.force('T0');
    nowMs = 29_999;
    await expect(token.force('T1')).rejects.toMatchObject({ kind: 'unavailable', code: 'FORCE_REFRESH_BUDGET' });
    nowMs = 30_000;
    expect(await token.force('T1')).toBe('T2');
  });

  it('forces at most twenty times in a day', async () => {
    for (let i = 0; i < 20; i += 1) {
      nowMs += 30_000;
      await token.force(`T${i}`);
    }
    nowMs += 30_000;
    await expect(token.force('T20')).rejects.toMatchObject({ code: 'FORCE_REFRESH_BUDGET' });
    nowMs += 86_400_000;
    expect(await token.force('T20')).toBe('T21');
  });

  it.each([{ errcode: 40164, errmsg: 'invalid ip' }, { access_token: '' }, []])(
    'is unavailable when no token comes, and asks again next time (%j)',
    async (answer) => {
      answers = [answer];
      await expect(token.current()).rejects.toMatchObject({ kind: 'unavailable' });
      expect(await token.current()).toBe('T2');
    },
  );
});
