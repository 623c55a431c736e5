const DEVICES: readonly [RegExp, string][] = [
  [/iPhone/, '苹果手机'],
  [/iPad/, '苹果平板'],
  [/Android/, '安卓手机'],
  [/Windows/, 'Windows 电脑'],
  [/Macintosh/, '苹果电脑'],
  [/Linux/, 'Linux 电脑'],
];

/** The first that fits: others call themselves Chrome and Safari as well. */
const PROGRAMS: readonly [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/Edg/, 'Edge 浏览器'],
  [/Firefox/, '火狐浏览器'],
  [/Chrome/, 'Chrome 浏览器'],
  [/Safari/, 'Safari 浏览器'],
];

const first = (table: readonly [RegExp, string][], agent: string): string | undefined =>
  table.find(([pattern]) => pattern.test(agent))?.[1];

/** A User-Agent as people say it: 苹果手机 · 微信. */
export const deviceWords = (agent: string): string => {
  const words = [first(DEVICES, agent), first(PROGRAMS, agent)].filter(Boolean);
  return words.length > 0 ? words.join(' · ') : '其他设备';
};
