import { type Day, nextDay, shanghaiDay, shanghaiHour } from './shanghai';

export { isQuiet, nextMorning, startOfShanghaiDay } from './shanghai';

/** What is known of holidays and make-up days. */
export interface KnownDays {
  /** Days that differ from Monday to Friday. */
  readonly days: ReadonlyMap<Day, 'work' | 'rest'>;
  /** `2026`; every other year is a guess. */
  readonly publishedYears: ReadonlySet<string>;
}

export interface WorkingDeadline {
  /** 18:00 in Asia/Shanghai of a working day. */
  at: Date;
  /** A year was touched whose holidays are not published: count again once they are. */
  provisional: boolean;
}

const CLOSING_HOUR = 18;

/**
 * The end of the given number of whole working days; the day it starts on does not count.
 * @param days a positive integer; @throws RangeError otherwise.
 */
export const addWorkingDays = (from: Date, days: number, known: KnownDays): WorkingDeadline => {
  if (!Number.isInteger(days) || days < 1) throw new RangeError('working days must be a positive integer');
  let day = shanghaiDay(from);
  let provisional = false;
  for (let left = days; left > 0;) {
    day = nextDay(day);
    provisional ||= !known.publishedYears.has(day.slice(0, 4));
    if (isWorkingDay(day, known)) left--;
  }
  return { at: shanghaiHour(day, CLOSING_HOUR), provisional };
};

/** How many working days lie after the day of `from`, up to and with the day of `to`; 0 when `to` is not later. */
export const workingDaysBetween = (from: Date, to: Date, known: KnownDays): number => {
  const last = shanghaiDay(to);
  let count = 0;
  for (let day = nextDay(shanghaiDay(from)); day <= last; day = nextDay(day)) if (isWorkingDay(day, known)) count++;
  return count;
};

export const isWorkingDay = (day: Day, known: KnownDays): boolean => {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return (known.days.get(day) ?? (weekday === 0 || weekday === 6 ? 'rest' : 'work')) === 'work';
};
