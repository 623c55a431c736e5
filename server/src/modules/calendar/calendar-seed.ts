import { getDayDetail } from 'chinese-days';
import type { CalendarDay } from './calendar-day.entity';
import { nextDay } from '@suishoupai/shared/shanghai';

export interface SeedYear {
  year: string;
  days: CalendarDay[];
}

/** Years whose holiday notice of the State Council the package holds. */
const YEARS = ['2025', '2026'];

/** Statutory holidays and make-up working days, for a first start. Source: chinese-days, from the yearly notices. */
export const calendarSeed = (): SeedYear[] => YEARS.map((year) => ({ year, days: daysOf(year) }));

const daysOf = (year: string): CalendarDay[] => {
  const days: CalendarDay[] = [];
  for (let day = `${year}-01-01`; day.startsWith(year); day = nextDay(day)) {
    const { work, name } = getDayDetail(day);
    const holiday = name.split(',')[1]; // `National Day,国庆节,3`; an ordinary day has only its weekday
    if (holiday === undefined) continue;
    days.push({ day, kind: work ? 'work' : 'rest', note: work ? `${holiday}调休` : holiday });
  }
  return days;
};
