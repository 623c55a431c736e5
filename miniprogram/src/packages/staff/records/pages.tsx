import type { ReactNode } from 'react';
import { areas } from './kinds/areas';
import { articles } from './kinds/articles';
import { calendar } from './kinds/calendar';
import { categories } from './kinds/categories';
import { staff } from './kinds/staff';
import { units } from './kinds/units';
import { RecordList } from './record-list';
import { RecordPage } from './record-page';

/** The kinds of record by their words in addresses; tabs, titles and buttons use the one name of each. */
export const KIND_WORDS = {
  units: units.name,
  staff: staff.name,
  areas: areas.name,
  categories: categories.name,
  calendar: calendar.name,
  articles: articles.name,
};

export type KindWord = keyof typeof KIND_WORDS;

export const isKindWord = (word: string | undefined): word is KindWord => word !== undefined && word in KIND_WORDS;

export const LISTS: Record<KindWord, () => ReactNode> = {
  units: () => <RecordList word="units" kind={units} />,
  staff: () => <RecordList word="staff" kind={staff} />,
  areas: () => <RecordList word="areas" kind={areas} />,
  categories: () => <RecordList word="categories" kind={categories} />,
  calendar: () => <RecordList word="calendar" kind={calendar} />,
  articles: () => <RecordList word="articles" kind={articles} />,
};

export const FORMS: Record<KindWord, (props: { id?: string }) => ReactNode> = {
  units: ({ id }) => <RecordPage kind={units} id={id} />,
  staff: ({ id }) => <RecordPage kind={staff} id={id} />,
  areas: ({ id }) => <RecordPage kind={areas} id={id} />,
  categories: ({ id }) => <RecordPage kind={categories} id={id} />,
  calendar: ({ id }) => <RecordPage kind={calendar} id={id} />,
  articles: ({ id }) => <RecordPage kind={articles} id={id} />,
};
