import { daysBetween, startOfDay } from './days';

const pad = (n: number): string => String(n).padStart(2, '0');
const clock = (at: Date): string => `${pad(at.getHours())}:${pad(at.getMinutes())}`;

/** `2026-11-22 14:20`: the exact moment, on tap. */
export const exact = (iso: string): string => {
  const at = new Date(iso);
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())} ${clock(at)}`;
};

/** As people say it: 刚刚, 5 分钟前, 今天 14:20, 昨天 09:05, 11月3日, 2025年11月3日. */
export const said = (iso: string, now: Date): string => {
  const at = new Date(iso);
  const minutes = Math.floor((now.getTime() - at.getTime()) / 60_000);
  if (minutes >= 0 && minutes < 1) return '刚刚';
  if (minutes > 0 && minutes < 60) return `${minutes} 分钟前`;
  const days = daysBetween(startOfDay(at), startOfDay(now));
  const near = { '-1': '明天', 0: '今天', 1: '昨天', 2: '前天' }[days];
  if (near) return `${near} ${clock(at)}`;
  const day = `${at.getMonth() + 1}月${at.getDate()}日`;
  return at.getFullYear() === now.getFullYear() ? day : `${at.getFullYear()}年${day}`;
};

export type Urgency = 'done' | 'soon' | 'overdue';

/** How much is left until a deadline, in words, and how urgent that is: 还剩 2 天, 今天 17:00 前, 已超期 1 天. */
export const left = (deadline: string, now: Date): { words: string; urgency: Urgency } => {
  const at = new Date(deadline);
  const days = daysBetween(startOfDay(now), startOfDay(at));
  if (at.getTime() < now.getTime()) return { words: overdueBy(at, now), urgency: 'overdue' };
  if (days === 0) return { words: `今天 ${clock(at)} 前`, urgency: 'soon' };
  if (days === 1) return { words: `明天 ${clock(at)} 前`, urgency: 'soon' };
  return { words: `还剩 ${days} 天`, urgency: 'done' };
};

const overdueBy = (at: Date, now: Date): string => {
  const hours = Math.floor((now.getTime() - at.getTime()) / 3_600_000);
  return hours < 24 ? `已超期 ${Math.max(1, hours)} 小时` : `已超期 ${Math.floor(hours / 24)} 天`;
};
