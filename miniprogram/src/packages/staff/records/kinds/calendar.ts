import { exact } from '@/components/time/words';
import { now } from '@/platform/now';
import { getCalendar, publishCalendar } from '@/services/admin.service';
import type { CalendarDayDto, CalendarYearView } from '@/services/wire';
import { DaysInput } from '../inputs/days-input';
import type { Kind } from '../kind';
import { spellsOf, spellWords } from '../spells';
import { DAY_KINDS } from '../words';

const countOf = ({ days }: CalendarYearView, kind: CalendarDayDto['kind']): string =>
  `${days.filter((day) => day.kind === kind).length} 天`;

export const calendar: Kind<CalendarYearView, { days: CalendarDayDto[] }> = {
  name: '日历',
  searchable: false,
  async list() {
    const thisYear = now().getFullYear();
    const years = [thisYear + 1, thisYear, thisYear - 1].map(String);
    return { items: await Promise.all(years.map(getCalendar)), nextCursor: null };
  },
  one: getCalendar,
  keyOf: ({ year }) => year,
  ended: () => false,
  mayCreate: false,
  columns: [
    { head: '年份', cell: ({ year }) => `${year} 年` },
    { head: '放假', number: true, cell: (year) => countOf(year, 'rest') },
    { head: '调休上班', number: true, cell: (year) => countOf(year, 'work') },
    {
      head: '公布',
      width: 3,
      cell: ({ publishedAt }) => (publishedAt ? exact(publishedAt) : '未公布，按周一到周五计算'),
    },
  ],
  details: ({ days }) => [
    {
      head: '放假和调休',
      lines: spellsOf(days).map((spell) => `${spellWords(spell)} ${DAY_KINDS[spell.kind]} · ${spell.note}`),
    },
  ],
  fields: {
    days: {
      label: '放假和调休',
      input: DaysInput,
      hint: '只写与周一到周五不同的日子。公布后，涉及这一年的办理期限会重新计算。',
    },
  },
  blank: { days: [] },
  formOf: ({ days }) => ({ days }),
  async save({ days }, year) {
    if (year) await publishCalendar(year.year, days);
  },
  deeds: [],
};
