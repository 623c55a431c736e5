import { deviceWords } from './device-words';

it.each([
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 MicroMessenger/8.0.50', '苹果手机 · 微信'],
  ['Mozilla/5.0 (Linux; Android 14) AppleWebKit/537 Chrome/130 Mobile Safari/537', '安卓手机 · Chrome 浏览器'],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/130 Safari/537 Edg/130', 'Windows 电脑 · Edge 浏览器'],
  ['curl/8', '其他设备'],
])('says what %s is', (agent, words) => expect(deviceWords(agent)).toBe(words));
