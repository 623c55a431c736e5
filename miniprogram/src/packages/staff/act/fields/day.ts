const pad = (n: number): string => String(n).padStart(2, '0');

/** `2026-11-25`, where the phone is. */
export const dayOf = (at: Date): string => `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;

export const inDays = (at: Date, days: number): Date => new Date(at.getFullYear(), at.getMonth(), at.getDate() + days);

/** The close of business of that day, as the server wants it. */
export const endOfDay = (day: Date): string =>
  new Date(day.getFullYear(), day.getMonth(), day.getDate(), 18).toISOString();
