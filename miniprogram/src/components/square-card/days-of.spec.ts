import { daysOf } from './days-of';

const now = new Date(2026, 10, 22, 14, 20);
const filed = (day: number): string => new Date(2026, 10, day, 9).toISOString();

it.each([
  [{ state: 'closed', daysTaken: 3, filedAt: filed(1) }, '用时 3 天'],
  [{ state: 'handling', daysTaken: null, filedAt: filed(20) }, '已上报 2 天'],
  [{ state: 'submitted', daysTaken: null, filedAt: filed(22) }, '今天上报'],
  [{ state: 'declined', daysTaken: null, filedAt: filed(20) }, undefined],
] as const)('says of %j: %s', (item, words) => expect(daysOf(item, now)).toBe(words));
