import { left, said } from './words';

const now = new Date(2026, 10, 22, 14, 20);
const at = (...parts: [number, number, number, number?, number?]): string => {
  const [year, month, ...rest] = parts;
  return new Date(year, month - 1, ...rest).toISOString();
};

it.each([
  [at(2026, 11, 22, 14, 20), '刚刚'],
  [at(2026, 11, 22, 14, 5), '15 分钟前'],
  [at(2026, 11, 22, 8, 5), '今天 08:05'],
  [at(2026, 11, 21, 23, 59), '昨天 23:59'],
  [at(2026, 11, 20, 9, 0), '前天 09:00'],
  [at(2026, 11, 3, 9, 0), '11月3日'],
  [at(2025, 12, 31, 9, 0), '2025年12月31日'],
])('says %s as %s', (iso, words) => expect(said(iso, now)).toBe(words));

it.each([
  [at(2026, 11, 25, 17, 0), '还剩 3 天', 'done'],
  [at(2026, 11, 23, 17, 0), '明天 17:00 前', 'soon'],
  [at(2026, 11, 22, 17, 0), '今天 17:00 前', 'soon'],
  [at(2026, 11, 22, 12, 0), '已超期 2 小时', 'overdue'],
  [at(2026, 11, 20, 12, 0), '已超期 2 天', 'overdue'],
])('counts down to %s as %s', (iso, words, urgency) => expect(left(iso, now)).toEqual({ words, urgency }));
