import type { CalendarDayDto } from '@/services/wire';
import { wrong } from './wrong';

/** Days in a row with the same meaning: 10月1日–10月7日 放假 国庆节. */
export interface Spell {
  from: string;
  to: string;
  kind: CalendarDayDto['kind'];
  note: string;
}

const DAY = /^20\d\d-\d\d-\d\d$/;
const DAY_MS = 86_400_000;
const MOST_DAYS = 120;

/** Calendar days have no zone: they are counted in UTC, where every day is as long. */
const after = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

const isDay = (day: string): boolean => {
  const at = DAY.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

export const spellsOf = (days: readonly CalendarDayDto[]): Spell[] => {
  const spells: Spell[] = [];
  for (const { day, kind, note } of [...days].sort((a, b) => a.day.localeCompare(b.day))) {
    const last = spells.at(-1);
    if (last && after(last.to) === day && last.kind === kind && last.note === note) last.to = day;
    else spells.push({ from: day, to: day, kind, note });
  }
  return spells;
};

/** Every day of a spell. Throws ApiError naming `from` or `to` for what is no day, or an end before the start. */
export const daysOf = ({ from, to, kind, note }: Spell): CalendarDayDto[] => {
  if (!isDay(from)) throw wrong('from', '日期应写成 2026-10-01');
  if (!isDay(to)) throw wrong('to', '日期应写成 2026-10-07');
  const days: CalendarDayDto[] = [];
  for (let day = from; day <= to && days.length <= MOST_DAYS; day = after(day)) days.push({ day, kind, note });
  if (days.length === 0 || days.length > MOST_DAYS) throw wrong('to', '结束不能早于开始，一段最多 120 天');
  return days;
};

/** `10月1日–10月7日`, or one day. */
export const spellWords = ({ from, to }: Spell): string => {
  const words = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`;
  return from === to ? words(from) : `${words(from)}–${words(to)}`;
};
