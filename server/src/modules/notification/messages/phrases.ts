import { shanghaiMoment } from '../../calendar/calendar.api';

/** Longest text of a notification, in code points: what the inbox keeps. A card and an SMS carry its title alone. */
export const TEXT_MAX = 500;

/** So much of what a person wrote is read in the inbox; all of it stands in the case. */
const WRITTEN_MAX = 380;
const NAME_MAX = 60;

/** At most `max` code points on one line; a cut shows. */
export const short = (text: string, max: number): string => {
  const points = [...text.replace(/\s+/gu, ' ').trim()];
  return points.length <= max ? points.join('') : `${points.slice(0, max - 1).join('')}…`;
};

/** `：……` with what a person wrote, without its last stop; nothing when nothing was written. */
export const because = (text: string | null): string =>
  text ? `：${short(text, WRITTEN_MAX).replace(/[。．.！!；;，,]+$/u, '')}` : '';

export const unitName = (name: string | null): string => (name === null ? '办理部门' : short(name, NAME_MAX));

export const kindName = (category: string): string => short(category, NAME_MAX);

/** `，期限 11月25日 18:00`; nothing without a deadline. */
export const until = (deadline: Date | null): string => (deadline === null ? '' : `，期限 ${shanghaiMoment(deadline)}`);
