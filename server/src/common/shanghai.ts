/** China has one time zone and no summer time. */
export const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

/** `2026-11-23`, the day in Asia/Shanghai. */
export const shanghaiDay = (at: Date): string => new Date(at.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
