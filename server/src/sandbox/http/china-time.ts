const OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 24 * 3_600_000;

/** `2026-11-22T20:15:00+08:00` */
export function rfc3339(ms: number): string {
  return `${local(ms).slice(0, 19)}+08:00`;
}

/** `2026-11-22 20:15:00` */
export function chinaDateTime(ms: number): string {
  return local(ms).slice(0, 19).replace('T', ' ');
}

/** `2026-11-22`, the natural day in China. */
export function chinaDay(ms: number): string {
  return local(ms).slice(0, 10);
}

export function startOfChinaDay(ms: number): number {
  return Math.floor((ms + OFFSET_MS) / DAY_MS) * DAY_MS - OFFSET_MS;
}

/** The start of a day written `YYYY-MM-DD`; undefined when there is no such day. */
export function chinaDayStart(day: string): number | undefined {
  const ms = Date.parse(`${day}T00:00:00+08:00`);
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(ms) && chinaDay(ms) === day ? ms : undefined;
}

function local(ms: number): string {
  return new Date(ms + OFFSET_MS).toISOString();
}
