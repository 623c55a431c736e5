import { daysTaken } from './days-taken';

const filedAt = new Date('2026-11-20T02:00:00.000Z');

it.each([
  ['at once', '2026-11-20T02:00:00.000Z', 1],
  ['after a day to the millisecond', '2026-11-21T02:00:00.000Z', 1],
  ['a moment later', '2026-11-21T02:00:00.001Z', 2],
  ['after a week', '2026-11-27T01:00:00.000Z', 7],
])('a case closed %s took its days', (_when, closedAt, days) => {
  expect(daysTaken({ filedAt, closedAt: new Date(closedAt) })).toBe(days);
});

it('an open case has not taken any', () => {
  expect(daysTaken({ filedAt, closedAt: null })).toBeNull();
});
