/** The country has had one zone and no summer time since 1991, so the wall clock is a fixed distance from UTC. */
const OFFSET_MS = 8 * 3_600_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** A calendar day in Asia/Shanghai, `2026-11-22`. */
export type Day = string;

export const shanghaiDay = (at: Date): Day => new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);

/** The instant at which an hour of the wall clock begins on that day. */
export const shanghaiHour = (day: Day, hour: number): Date =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) - OFFSET_MS + hour * HOUR_MS);

/** Midnight in Asia/Shanghai at or before the instant. */
export const startOfShanghaiDay = (at: Date): Date => shanghaiHour(shanghaiDay(at), 0);

export const nextDay = (day: Day): Day => inDays(day, 1);

/** @param days may be negative */
export const inDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** Whole days from one to the other; negative when `to` is the earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** `2026-11-22 14:20`, the wall clock in Asia/Shanghai. */
export const shanghaiClock = (at: Date): string =>
  new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 16).replace('T', ' ');

/** `11月25日 18:00`. */
export const shanghaiMoment = (at: Date): string => {
  const wall = new Date(at.getTime() + OFFSET_MS);
  return `${wall.getUTCMonth() + 1}月${wall.getUTCDate()}日 ${wall.toISOString().slice(11, 16)}`;
};

const QUIET_FROM = 22;
const QUIET_UNTIL = 7;

/** 22:00–07:00: reminders and escalations wait. */
export const isQuiet = (at: Date): boolean => {
  const hour = new Date(at.getTime() + OFFSET_MS).getUTCHours();
  return hour >= QUIET_FROM || hour < QUIET_UNTIL;
};

/** The next time it is 07:00, later than the instant. */
export const nextMorning = (at: Date): Date => {
  const today = shanghaiHour(shanghaiDay(at), QUIET_UNTIL);
  return today > at ? today : new Date(today.getTime() + DAY_MS);
};
