import { exact, left, said, waited } from './words';

/** The city's clock, wherever these tests run. */
const at = (clock: string): string => `${clock.replace(' ', 'T')}:00+08:00`;
const now = new Date(at('2026-11-22 14:20'));

it.each([
  ['2026-11-22 14:20', '刚刚'],
  ['2026-11-22 14:05', '15 分钟前'],
  ['2026-11-22 08:05', '今天 08:05'],
  ['2026-11-22 00:30', '今天 00:30'],
  ['2026-11-21 23:59', '昨天 23:59'],
  ['2026-11-20 09:00', '前天 09:00'],
  ['2026-11-03 09:00', '11月3日'],
  ['2025-12-31 09:00', '2025年12月31日'],
])('says %s as %s', (clock, words) => expect(said(at(clock), now)).toBe(words));

it('writes the exact moment in the city’s time', () =>
  expect(exact('2026-11-21T17:30:00.000Z')).toBe('2026-11-22 01:30'));

const known = { days: new Map([['2026-11-24', 'rest' as const]]), publishedYears: new Set(['2026']) };

it.each([
  ['2026-11-26 18:00', '还剩 3 个工作日', 'done'],
  ['2026-11-24 18:00', '还剩 1 个工作日', 'soon'],
  ['2026-11-23 17:00', '明天 17:00 前', 'soon'],
  ['2026-11-22 17:00', '今天 17:00 前', 'soon'],
  ['2026-11-22 12:00', '已超期 2 小时', 'overdue'],
  ['2026-11-20 12:00', '已超期 2 天', 'overdue'],
])('counts down to %s as %s', (clock, words, urgency) =>
  expect(left(at(clock), now, known)).toEqual({ words, urgency }),
);

it('counts plain days as long as the calendar is not known', () =>
  expect(left(at('2026-11-26 18:00'), now, null).words).toBe('还剩 4 天'));

it.each([
  ['2026-11-22 14:00', '不到 1 小时', 'done'],
  ['2026-11-22 12:00', '2 小时', 'done'],
  ['2026-11-21 14:00', '1 天', 'soon'],
])('counts how long somebody has waited since %s: %s', (clock, words, urgency) =>
  expect(waited(at(clock), now)).toEqual({ words, urgency }),
);
