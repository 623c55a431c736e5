import type { Clock } from '../../src/common/clock';

/** How far to move the clock; the parts add up. */
export interface Span {
  ms?: number;
  seconds?: number;
  minutes?: number;
  hours?: number;
  days?: number;
}

/** Time that stands still until the test moves it. Starts on a Monday at 10:00 in Shanghai. */
export class TestClock implements Clock {
  private ms = Date.parse('2026-11-23T02:00:00.000Z');

  now(): Date {
    return new Date(this.ms);
  }

  /** @param iso UTC, for example `2026-11-23T02:00:00Z`. */
  set(iso: string): void {
    this.ms = Date.parse(iso);
  }

  advance({ ms = 0, seconds = 0, minutes = 0, hours = 0, days = 0 }: Span): void {
    this.ms += ms + 1000 * (seconds + 60 * (minutes + 60 * (hours + 24 * days)));
  }
}
