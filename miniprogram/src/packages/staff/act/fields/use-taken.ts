import { useEffect, useState } from 'react';
import { locator } from '@/platform/locator';
import { now } from '@/platform/now';
import type { Place } from '@/platform/types';

/** When and where photos were taken, by their names. */
export type Taken = Readonly<Record<string, { takenAt: string; point?: Place }>>;

/** Notes time and place of every photo when it appears; a device that does not tell the place holds nothing up. */
export const useTaken = (names: readonly string[], start: Taken = {}): Taken => {
  const [taken, setTaken] = useState(start);
  const all = names.join();
  useEffect(() => {
    const fresh = names.filter((name) => !taken[name]);
    if (fresh.length === 0) return;
    const takenAt = now().toISOString();
    const note = (point?: Place) =>
      setTaken((before) => ({ ...before, ...Object.fromEntries(fresh.map((name) => [name, { takenAt, point }])) }));
    note();
    void locator.here().then(note, () => undefined);
  }, [all]);
  return taken;
};
