import { momentOf, typedOf, usualSpans } from './spans';

it('reads a moment as it writes it', () => {
  const typed = '2026-11-25 18:05';
  const at = momentOf(typed);
  expect(at && typedOf(at)).toBe(typed);
});

it.each(['', '2026-02-30 08:00', '2026-11-25 25:00', '2026-11-25', '25/11/2026 08:00'])(
  'takes “%s” for no moment',
  (typed) => {
    expect(momentOf(typed)).toBeUndefined();
  },
);

it('offers only spans that end after they start, within a month', () => {
  const now = new Date(2026, 10, 30, 17, 20);
  const days = usualSpans(now).map(({ startsAt, endsAt }) => (endsAt.getTime() - startsAt.getTime()) / 86_400_000);
  expect(days.every((length) => length > 0 && length <= 31)).toBe(true);
});
