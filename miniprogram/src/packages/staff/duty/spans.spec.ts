import { momentOf, onWheels, typedFrom, typedOf, usualSpans } from './spans';

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

it('turns the wheels by the city’s clock, wherever the phone is', () => {
  const shown = onWheels(new Date('2026-11-25T10:05:00Z'));
  const parts = [shown.getFullYear(), shown.getMonth() + 1, shown.getDate(), shown.getHours(), shown.getMinutes()];
  expect(typedFrom(parts)).toBe('2026-11-25 18:05');
  expect(momentOf(typedFrom(parts))).toEqual(new Date('2026-11-25T10:05:00Z'));
});
