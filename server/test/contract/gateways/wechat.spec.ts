import { CONTENT_SAFETY, type ContentSafety } from '../../../src/gateways/content-safety/content-safety.port';
import { fitAmount, fitTime, fitValues } from '../../../src/gateways/subscribe-message/fit-values';
import {
  SUBSCRIBE_MESSAGES,
  type SubscribeMessages,
} from '../../../src/gateways/subscribe-message/subscribe-message.port';
import { WECHAT_LOGIN, type WechatLogin } from '../../../src/gateways/wechat-login/wechat-login.port';
import { Stage, outcome } from './stage';

describe('the mini-program platform', () => {
  let stage: Stage;
  let login: WechatLogin;
  let messages: SubscribeMessages;
  let safety: ContentSafety;

  beforeAll(async () => (stage = await Stage.open()));
  afterAll(() => stage.close());
  beforeEach(async () => {
    await stage.control('PUT', '/faults', []);
    await stage.control('PUT', '/clock', { at: null });
    const gateways = await stage.gateways();
    login = gateways.get(WECHAT_LOGIN);
    messages = gateways.get(SUBSCRIBE_MESSAGES);
    safety = gateways.get(CONTENT_SAFETY);
  });

  const openidOf = async (user: string) => (await login.exchange(await stage.code(user))).openid;

  describe('sign-in', () => {
    it('exchanges a code for the same person every time', async () => {
      const first = await login.exchange(await stage.code('zhang'));
      expect(first).toEqual({ openid: expect.any(String) as string, unionid: expect.any(String) as string });
      expect(await login.exchange(await stage.code('zhang'))).toEqual(first);
      expect(await openidOf('li')).not.toBe(first.openid);
    });

    it('refuses a bad, a used and an expired code, and a code of the other kind', async () => {
      expect(await outcome(login.exchange('nonsense'))).toBe('refused 40029');
      const used = await stage.code('zhang');
      await login.exchange(used);
      expect(await outcome(login.exchange(used))).toMatch(/^refused 40(163|029)$/);
      const old = await stage.code('zhang');
      await stage.control('POST', '/advance', { ms: 301_000 });
      expect(await outcome(login.exchange(old))).toBe('refused 40029');
      expect(await outcome(login.exchange(await stage.code('zhang', 'phone')))).toBe('refused 40029');
    });

    it('refuses a person whom the platform blocks', async () => {
      await stage.control('PUT', '/users/blocked', { loginBlocked: true });
      expect(await outcome(login.exchange(await stage.code('blocked')))).toBe('refused 40226');
    });

    it.each([
      [{ kind: 'refuse', code: -1 }, 'unavailable -1'],
      [{ kind: 'refuse', code: 45011 }, 'unavailable 45011'],
      [{ kind: 'drop' }, 'unknown ECONNRESET'],
    ])('%j: %s', async (fault, expected) => {
      await stage.control('PUT', '/faults', [{ target: '/sns/jscode2session', times: 1, ...fault }]);
      expect(await outcome(login.exchange(await stage.code('zhang')))).toBe(expected);
    });

    it('is unavailable with a wrong secret: the person’s code is not to blame', async () => {
      const other = (await stage.gateways({ WECHAT_APP_SECRET: 'wrong' })).get<WechatLogin>(WECHAT_LOGIN);
      expect(await outcome(other.exchange(await stage.code('zhang')))).toBe('unavailable 40125');
    });
  });

  describe('phone number', () => {
    it('exchanges a code once', async () => {
      const code = await stage.code('zhang', 'phone');
      expect(await login.phone(code)).toMatch(/^1\d{10}$/);
      expect(await outcome(login.phone(code))).toBe('refused 40029');
    });

    it('keeps the country of a foreign number', async () => {
      await stage.control('PUT', '/users/abroad', { countryCode: '852' });
      expect(await login.phone(await stage.code('abroad', 'phone'))).toMatch(/^\+852\d+$/);
    });

    it('refuses a number that another app was given', async () => {
      await stage.control('PUT', '/faults', [{ target: '/wxa/business/', kind: 'refuse', code: 40013, times: 1 }]);
      expect(await outcome(login.phone(await stage.code('zhang', 'phone')))).toBe('refused 40013');
    });
  });

  describe('access token', () => {
    const check = async (times: number) => {
      const openid = await openidOf('zhang');
      const calls = Array.from({ length: times }, () => safety.checkText(openid, '路灯坏了'));
      return new Set(await Promise.all(calls));
    };

    it('is fetched once for many calls', async () => {
      const before = (await stage.verdicts('stable_token')).length;
      expect(await check(20)).toEqual(new Set(['pass']));
      expect((await stage.verdicts('stable_token')).length - before).toBe(1);
    });

    it('revoked in mid-flight is refreshed once for all calls that it failed', async () => {
      await check(1);
      await stage.control('POST', '/tokens/revoke', {});
      const before = (await stage.verdicts('stable_token')).length;
      expect(await check(20)).toEqual(new Set(['pass']));
      expect((await stage.verdicts('stable_token')).length - before).toBe(1);
    });

    it('that the platform insists on is forced, once for all', async () => {
      await check(1);
      await stage.control('PUT', '/faults', [{ target: '/wxa/msg_sec_check', kind: 'refuse', code: 42001, times: 10 }]);
      const before = (await stage.verdicts('stable_token')).length;
      expect(await check(10)).toEqual(new Set(['pass']));
      expect((await stage.verdicts('stable_token')).length - before).toBeLessThanOrEqual(3);
    });

    it('that is refused for ever leaves the call undone after two repeats', async () => {
      await stage.control('PUT', '/faults', [{ target: '/wxa/msg_sec_check', kind: 'refuse', code: 40001 }]);
      const openid = await openidOf('zhang');
      const before = (await stage.verdicts('msg_sec_check')).length;
      expect(await outcome(safety.checkText(openid, '路灯坏了'))).toMatch(/^unavailable (40001|FORCE_REFRESH_BUDGET)$/);
      expect((await stage.verdicts('msg_sec_check')).length - before).toBeLessThanOrEqual(3);
    });

    it('that the platform does not give makes every call unavailable', async () => {
      await stage.control('PUT', '/faults', [{ target: '/cgi-bin/stable_token', kind: 'refuse', code: 40164 }]);
      expect(await outcome(safety.checkText('o', 'x'))).toBe('unavailable 40164');
    });
  });

  describe('subscribe messages', () => {
    const message = async (openid: string, data: Record<string, string>) => ({
      openid,
      templateId: stage.credentials.templates.reward,
      page: 'pages/reward/list?id=1',
      data: fitValues(data),
    });
    const values = {
      character_string1: 'LC-261122-7K3QX-M',
      amount2: fitAmount(5_000),
      time3: fitTime(new Date('2026-12-22T10:00:00Z')),
      thing4: '您的上报已核实，奖励请在截止日期之前点开小程序领取\n逾期不补',
    };
    const consent = (user: string) =>
      stage.phone(user, '/consent', { templateIds: [stage.credentials.templates.reward] });

    it('sends fitted values once a consent, and does not repeat 43101', async () => {
      const openid = await openidOf('zhang');
      await consent('zhang');
      const before = (await stage.verdicts('subscribe/send')).length;
      expect(await messages.send(await message(openid, values))).toBe('sent');
      expect(await messages.send(await message(openid, values))).toBe('noConsent');
      expect((await stage.verdicts('subscribe/send')).length - before).toBe(2);
    });

    it('tells refusals of the recipient, the template and the value apart', async () => {
      const openid = await openidOf('zhang');
      const good = await message(openid, values);
      expect(await outcome(messages.send({ ...good, openid: 'nobody' }))).toBe('refused 40003');
      expect(await outcome(messages.send({ ...good, templateId: 'x' }))).toBe('refused 40037');
      expect(await outcome(messages.send({ ...good, data: { ...good.data, amount2: '很多' } }))).toBe('refused 47003');
      await stage.control('PUT', '/users/banned', { messagesBanned: true });
      expect(await outcome(messages.send({ ...good, openid: await openidOf('banned') }))).toBe('refused 43107');
    });

    it('does not know whether a send without an answer went out', async () => {
      const openid = await openidOf('wang');
      await consent('wang');
      await stage.control('PUT', '/faults', [{ target: '/cgi-bin/message/', kind: 'drop', times: 1 }]);
      expect(await outcome(messages.send(await message(openid, values)))).toBe('unknown ECONNRESET');
      expect(await messages.send(await message(openid, values))).toBe('noConsent');
    });
  });

  describe('content safety', () => {
    it.each([
      ['路口井盖缺失', 'pass'],
      ['井盖缺失，加微信详谈', 'review'],
      ['井盖缺失，赌博网站', 'risky'],
      [`${'长'.repeat(2_498)}赌博网站${'长'.repeat(2_600)}加微信`, 'risky'],
      [`${'长'.repeat(5_100)}加微信`, 'review'],
      ['', 'pass'],
    ])('%#: judges a text by its worst part', async (text, verdict) => {
      expect(await safety.checkText(await openidOf('zhang'), text)).toBe(verdict);
    });

    it('refuses a person who was not there for two hours', async () => {
      const openid = await openidOf('away');
      await stage.control('POST', '/advance', { ms: 2 * 3_600_000 + 1_000 });
      expect(await outcome(safety.checkText(openid, '路灯坏了'))).toBe('refused 61010');
    });

    it('starts an image check and gives its trace', async () => {
      const { traceId } = await safety.checkImage(await openidOf('zhang'), `${stage.door.url}/photo.jpg`);
      expect(traceId).not.toBe('');
    });

    it('is unavailable while the platform is slow to admit more', async () => {
      await stage.control('PUT', '/faults', [{ target: '/wxa/', kind: 'refuse', code: 44991 }]);
      expect(await outcome(safety.checkText('o', '路灯坏了'))).toBe('unavailable 44991');
    });
  });
});
