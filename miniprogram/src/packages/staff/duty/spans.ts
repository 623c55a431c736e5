const DAY_MS = 86_400_000;

const pad = (n: number): string => String(n).padStart(2, '0');

/** `2026-11-25 18:00`, where the reader is. */
export const typedOf = (at: Date): string =>
  `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())} ${pad(at.getHours())}:${pad(at.getMinutes())}`;

/** The moment that was typed as `2026-11-25 18:00`; undefined for what is none, such as 2026-02-30 or 25:00. */
export const momentOf = (typed: string): Date | undefined => {
  const parts = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})$/.exec(typed.trim())?.slice(1).map(Number);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = parts;
  const at = new Date(year, month - 1, day, hour, minute);
  return typedOf(at) === typed.trim() ? at : undefined;
};

export interface Span {
  label: string;
  startsAt: Date;
  endsAt: Date;
}

const at = (from: Date, days: number, hour: number): Date =>
  new Date(from.getFullYear(), from.getMonth(), from.getDate() + days, hour);

/** The spans that rosters are made of, from now on. */
export const usualSpans = (now: Date): Span[] => [
  { label: '今晚', startsAt: at(now, 0, 18), endsAt: at(now, 1, 8) },
  { label: '明天白天', startsAt: at(now, 1, 8), endsAt: at(now, 1, 18) },
  { label: '明晚', startsAt: at(now, 1, 18), endsAt: at(now, 2, 8) },
  { label: '从现在起 24 小时', startsAt: now, endsAt: new Date(now.getTime() + DAY_MS) },
  { label: '从明早起 7 天', startsAt: at(now, 1, 8), endsAt: at(now, 8, 8) },
];
