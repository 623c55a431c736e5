import { daysBetween, HOUR_MS, shanghaiClock, shanghaiDay } from '@suishoupai/shared/shanghai';
import { type KnownDays, workingDaysBetween } from '@suishoupai/shared/working-time';

/** `2026-11-22 14:20`, the city's time wherever the phone is: the exact moment, on tap. */
export const exact = (iso: string): string => shanghaiClock(new Date(iso));

const clock = (iso: string): string => exact(iso).slice(11);

/** As people say it: 刚刚, 5 分钟前, 今天 14:20, 昨天 09:05, 11月3日, 2025年11月3日. */
export const said = (iso: string, now: Date): string => {
  const at = new Date(iso);
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (minutes >= 0 && minutes < 1) return '刚刚';
  if (minutes > 0 && minutes < 60) return `${minutes} 分钟前`;
  const near = { '-1': '明天', 0: '今天', 1: '昨天', 2: '前天' }[daysBetween(shanghaiDay(at), shanghaiDay(now))];
  return near ? `${near} ${clock(iso)}` : dayWords(shanghaiDay(at), shanghaiDay(now));
};

const dayWords = (day: string, today: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  const words = `${month}月${date}日`;
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${year}年${words}`;
};

export type Urgency = 'done' | 'soon' | 'overdue';

/**
 * How much is left until a deadline, and how urgent that is: 还剩 2 个工作日, 今天 17:00 前, 已超期 1 天.
 * @param known the city's working days; without them plain days are counted
 */
export const left = (deadline: string, now: Date, known: KnownDays | null): { words: string; urgency: Urgency } => {
  const at = new Date(deadline);
  if (at.getTime() < now.getTime()) return { words: overdueBy(at, now), urgency: 'overdue' };
  const days = daysBetween(shanghaiDay(now), shanghaiDay(at));
  if (days === 0) return { words: `今天 ${clock(deadline)} 前`, urgency: 'soon' };
  if (days === 1) return { words: `明天 ${clock(deadline)} 前`, urgency: 'soon' };
  if (known === null) return { words: `还剩 ${days} 天`, urgency: 'done' };
  const workingDays = workingDaysBetween(now, at, known);
  return { words: `还剩 ${workingDays} 个工作日`, urgency: workingDays <= 1 ? 'soon' : 'done' };
};

const overdueBy = (at: Date, now: Date): string => {
  const hours = Math.floor((now.getTime() - at.getTime()) / HOUR_MS);
  return `已超期 ${spanWords(Math.max(1, hours))}`;
};

const spanWords = (hours: number): string => (hours < 24 ? `${hours} 小时` : `${Math.floor(hours / 24)} 天`);

/** How long somebody waits already, and whether that is long: 不到 1 小时, 2 小时, 3 天. */
export const waited = (since: string, now: Date): { words: string; urgency: Urgency } => {
  const hours = Math.floor((now.getTime() - new Date(since).getTime()) / HOUR_MS);
  return { words: hours < 1 ? '不到 1 小时' : spanWords(hours), urgency: hours < 24 ? 'done' : 'soon' };
};
