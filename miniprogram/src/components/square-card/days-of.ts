import { isOpen } from '@suishoupai/shared/report/states';
import { daysBetween, shanghaiDay } from '@suishoupai/shared/shanghai';
import type { SquareItemView } from '@/services/wire';

/** 用时 3 天 for a closed case, 已上报 5 天 for one that somebody works on. */
export const daysOf = ({ state, daysTaken, filedAt }: DaysOf, now: Date): string | undefined => {
  if (daysTaken !== null) return `用时 ${daysTaken} 天`;
  if (!isOpen(state)) return undefined;
  const days = daysBetween(shanghaiDay(new Date(filedAt)), shanghaiDay(now));
  return days < 1 ? '今天上报' : `已上报 ${days} 天`;
};

type DaysOf = Pick<SquareItemView, 'state' | 'daysTaken' | 'filedAt'>;
