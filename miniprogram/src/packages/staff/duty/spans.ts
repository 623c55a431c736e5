import { DAY_MS, inDays, shanghaiClock, shanghaiDay, shanghaiHour } from '@suishoupai/shared/shanghai';

/** `2026-11-25 18:00`, the city's time. */
export const typedOf = shanghaiClock;

/** The moment that was typed as `2026-11-25 18:00`; undefined for what is none, such as 2026-02-30 or 25:00. */
export const momentOf = (typed: string): Date | undefined => {
  const [day, clock] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/.exec(typed.trim())?.slice(1) ?? [];
  const at = new Date(`${day}T${clock}:00+08:00`);
  return Number.isNaN(at.getTime()) || typedOf(at) !== typed.trim() ? undefined : at;
};

/** For wheels that turn the phone's own days: the city's clock as if it were the phone's. */
export const onWheels = (at: Date): Date => new Date(typedOf(at).replace(' ', 'T'));

/** Year, month, day, hour and minute off the wheels, as if typed. */
export const typedFrom = (parts: readonly (number | string | null)[]): string => {
  const two = parts.map((part) => String(part ?? '').padStart(2, '0'));
  return `${two.slice(0, 3).join('-')} ${two.slice(3).join(':')}`;
};

export interface Span {
  label: string;
  startsAt: Date;
  endsAt: Date;
}

const at = (from: Date, days: number, hour: number): Date => shanghaiHour(inDays(shanghaiDay(from), days), hour);

/** The spans that rosters are made of, from now on. */
export const usualSpans = (now: Date): Span[] => [
  { label: '今晚', startsAt: at(now, 0, 18), endsAt: at(now, 1, 8) },
  { label: '明天白天', startsAt: at(now, 1, 8), endsAt: at(now, 1, 18) },
  { label: '明晚', startsAt: at(now, 1, 18), endsAt: at(now, 2, 8) },
  { label: '从现在起 24 小时', startsAt: now, endsAt: new Date(now.getTime() + DAY_MS) },
  { label: '从明早起 7 天', startsAt: at(now, 1, 8), endsAt: at(now, 8, 8) },
];
