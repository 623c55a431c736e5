import type { KnownDays } from '@suishoupai/shared/working-time';
import { createStore } from '@/session/store';
import { get } from './http';
import { remembered } from './remembered';
import type { KnownDaysView } from './wire';

/** Which days the city works; null as long as nobody said: then days are just days. */
export const workCalendar = createStore<{ known: KnownDays | null }>({ known: null });

/** Reads it, or what was last known of it. A failure changes nothing: words of time do without. */
export const loadCalendar = async (): Promise<void> => {
  const { days, publishedYears } = await remembered<KnownDaysView>('calendar', () => get('/calendar'));
  workCalendar.set({
    known: { days: new Map(days.map(({ day, kind }) => [day, kind])), publishedYears: new Set(publishedYears) },
  });
};
