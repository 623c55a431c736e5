import { shanghaiMoment } from '../../calendar/calendar.api';

/** Longest text of a notification, in code points. */
export const TEXT_MAX = 80;

/** At most `max` code points on one line; a cut shows. */
export const short = (text: string, max: number): string => {
  const points = [...text.replace(/\s+/gu, ' ').trim()];
  return points.length <= max ? points.join('') : `${points.slice(0, max - 1).join('')}…`;
};

/** `：……` with what a person wrote, without its last stop; nothing when nothing was written. */
export const because = (text: string | null): string =>
  text ? `：${short(text, 28).replace(/[。．.！!；;，,]+$/u, '')}` : '';

export const unitName = (name: string | null): string => (name === null ? '办理部门' : short(name, 18));

/** `，期限 11月25日 18:00`; nothing without a deadline. */
export const until = (deadline: Date | null): string => (deadline === null ? '' : `，期限 ${shanghaiMoment(deadline)}`);
