import { timeOf } from './time-of';

const now = new Date('2026-11-22T06:20:00.000Z');
const row = {
  state: 'handling',
  deadline: '2026-11-22T09:00:00.000Z',
  closedAt: null,
  filedAt: '2026-11-20T01:00:00.000Z',
} as const;
const words = (changes: Partial<Parameters<typeof timeOf>[0]>) => timeOf({ ...row, ...changes }, now, null).words;

it('shows what is left while somebody has to do something, an appeal too', () => {
  expect(words({})).toBe('今天 17:00 前');
  expect(words({ state: 'appealing', closedAt: '2026-11-11T01:00:00.000Z' })).toBe('今天 17:00 前');
});

it('says how long a case waits for its transfer', () => {
  expect(words({ state: 'submitted', deadline: null, filedAt: '2026-11-22T04:00:00.000Z' })).toBe('等待转办 2 小时');
});

it('says what a date means', () => {
  expect(words({ state: 'closed', closedAt: '2026-11-11T01:00:00.000Z' })).toBe('办结于 11月11日');
  expect(words({ state: 'appealing', deadline: null, closedAt: '2026-11-11T01:00:00.000Z' })).toBe('办结于 11月11日');
  expect(words({ state: 'awaitingInfo', deadline: null })).toBe('上报于 前天 09:00');
});
