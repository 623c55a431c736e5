import { Outbound } from './outbound';

const settings = {
  NODE_ENV: 'production' as const,
  WECHAT_API_URL: 'https://api.weixin.qq.com',
  WECHAT_PAY_URL: 'https://api.mch.weixin.qq.com',
  SMS_URL: 'https://sms.tencentcloudapi.com',
  GEOCODER_URL: 'https://apis.map.qq.com',
};

describe('Outbound', () => {
  const outbound = new Outbound(settings, { now: () => new Date(0) });

  it('gives the hosts that the settings name', () => {
    expect(outbound.host('https://apis.map.qq.com').base.host).toBe('apis.map.qq.com');
  });

  it.each(['https://example.com', 'http://apis.map.qq.com', 'https://apis.map.qq.com:8443', 'http://169.254.169.254'])(
    'refuses %s',
    (url) => {
      expect(() => outbound.host(url)).toThrow('not on the allow-list');
    },
  );

  it.each(['http://apis.map.qq.com', 'https://127.0.0.1:3001', 'https://10.0.0.5', 'http://localhost:3001'])(
    'refuses %s in production and gives it elsewhere',
    (url) => {
      const changed = { ...settings, GEOCODER_URL: url };
      const clock = { now: () => new Date(0) };
      expect(() => new Outbound(changed, clock).host(url)).toThrow('GEOCODER_URL 不正确：正式环境须以 https:// 开头');
      expect(new Outbound({ ...changed, NODE_ENV: 'development' }, clock).host(url).base.origin).toBe(url);
    },
  );
});
