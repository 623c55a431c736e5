import { getDayDetail } from 'chinese-days';
import { HOUR_MS, nextDay, shanghaiDay, shanghaiHour } from '@suishoupai/shared/shanghai';

interface Hours {
  from: number;
  until: number;
  open(day: string): boolean;
}

/** When offices work, with the country's holidays and make-up days. */
const OFFICE: Hours = { from: 8.5, until: 17.5, open: (day) => getDayDetail(day).work };

/** When people are up and about. */
const AWAKE: Hours = { from: 7, until: 21.5, open: () => true };

/** The moment itself when it lies within the hours, else as far into the next opening as it lay outside, at most 2 h. */
const within = ({ from, until, open }: Hours, at: Date): Date => {
  let day = shanghaiDay(at);
  const [opens, closes] = [shanghaiHour(day, from), shanghaiHour(day, until)];
  if (open(day) && at >= opens && at < closes) return at;
  if (!open(day) || at >= closes) day = nextDay(day);
  while (!open(day)) day = nextDay(day);
  return new Date(shanghaiHour(day, from).getTime() + (at.getTime() % (2 * HOUR_MS)));
};

export const inOfficeHours = (at: Date): Date => within(OFFICE, at);

export const inWakingHours = (at: Date): Date => within(AWAKE, at);
