import { calendarSeed } from './calendar-seed';
import { shanghaiMoment } from '@suishoupai/shared/shanghai';
import {
  addWorkingDays,
  isQuiet,
  type KnownDays,
  nextMorning,
  startOfShanghaiDay,
  workingDaysBetween,
} from '@suishoupai/shared/working-time';

const seed = calendarSeed();
const known: KnownDays = {
  days: new Map(seed.flatMap(({ days }) => days.map(({ day, kind }) => [day, kind]))),
  publishedYears: new Set(seed.map(({ year }) => year)),
};

/** Wall clock of Shanghai. */
const shanghai = (wall: string): Date => new Date(`${wall.replace(' ', 'T')}:00+08:00`);

describe('addWorkingDays', () => {
  it.each([
    ['an ordinary week', '2026-11-23 09:00', 2, '2026-11-25 18:00', false],
    ['the evening counts like the morning', '2026-11-23 23:30', 2, '2026-11-25 18:00', false],
    ['over a weekend', '2026-11-20 12:00', 1, '2026-11-23 18:00', false],
    ['filed on a Sunday', '2026-11-22 10:00', 1, '2026-11-23 18:00', false],
    ['over National Day, with the make-up Saturday', '2026-09-30 10:00', 2, '2026-10-09 18:00', false],
    ['a make-up Saturday is a working day', '2026-10-09 10:00', 1, '2026-10-10 18:00', false],
    ['over Spring Festival', '2026-02-13 10:00', 2, '2026-02-24 18:00', false],
    ['into a year that is not published', '2026-12-31 10:00', 1, '2027-01-01 18:00', true],
    ['from 2025 into 2026', '2025-12-31 10:00', 1, '2026-01-04 18:00', false],
  ])('%s', (_case, from, days, at, provisional) => {
    expect(addWorkingDays(shanghai(from), days, known)).toEqual({ at: shanghai(at), provisional });
  });

  it('belongs to the day in Shanghai, not in UTC', () => {
    expect(addWorkingDays(new Date('2026-11-23T16:30:00Z'), 1, known).at).toEqual(shanghai('2026-11-25 18:00'));
  });

  it.each([0, -1, 1.5, NaN])('refuses %p days', (days) => {
    expect(() => addWorkingDays(shanghai('2026-11-23 09:00'), days, known)).toThrow(RangeError);
  });
});

describe('workingDaysBetween', () => {
  it.each([1, 3, 10, 30])('is the inverse of addWorkingDays for %i days', (days) => {
    const from = shanghai('2026-09-20 15:00');
    expect(workingDaysBetween(from, addWorkingDays(from, days, known).at, known)).toBe(days);
  });

  it('is 0 within a day and backwards', () => {
    expect(workingDaysBetween(shanghai('2026-11-23 08:00'), shanghai('2026-11-23 20:00'), known)).toBe(0);
    expect(workingDaysBetween(shanghai('2026-11-27 08:00'), shanghai('2026-11-23 20:00'), known)).toBe(0);
  });
});

describe('quiet hours', () => {
  it.each([
    ['2026-11-22 21:59', false, '2026-11-23 07:00'],
    ['2026-11-22 22:00', true, '2026-11-23 07:00'],
    ['2026-11-23 06:59', true, '2026-11-23 07:00'],
    ['2026-11-23 07:00', false, '2026-11-24 07:00'],
  ])('%s: quiet %p, next morning %s', (at, quiet, morning) => {
    expect(isQuiet(shanghai(at))).toBe(quiet);
    expect(nextMorning(shanghai(at))).toEqual(shanghai(morning));
  });
});

describe('the day in Shanghai', () => {
  it('begins at its midnight', () => {
    expect(startOfShanghaiDay(shanghai('2026-11-22 00:00'))).toEqual(shanghai('2026-11-22 00:00'));
    expect(startOfShanghaiDay(shanghai('2026-11-22 23:59'))).toEqual(shanghai('2026-11-22 00:00'));
  });

  it('is written as people read it', () => {
    expect(shanghaiMoment(shanghai('2026-11-25 18:00'))).toBe('11月25日 18:00');
  });
});

describe('calendarSeed', () => {
  it('knows 2025 and 2026, holidays and make-up days, in Chinese', () => {
    expect(seed.map(({ year, days }) => [year, days.length])).toEqual([
      ['2025', 33],
      ['2026', 39],
    ]);
    expect(seed[1]!.days).toContainEqual({ day: '2026-10-01', kind: 'rest', note: '国庆节' });
    expect(seed[1]!.days).toContainEqual({ day: '2026-10-10', kind: 'work', note: '国庆节调休' });
  });
});
