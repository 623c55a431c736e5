import type { Clock } from '../common/clock';
import { readValue, writeValue } from './store/values';
import type { Store } from './store/store';

/** The sandbox's time: a real clock plus an offset that survives a restart. It keeps running wherever it is put. */
export class VirtualClock implements Clock {
  private offsetMs: number;

  constructor(
    private readonly base: Clock,
    private readonly store: Store,
  ) {
    this.offsetMs = readValue(store, 'clockOffsetMs', 0);
  }

  now(): Date {
    return new Date(this.nowMs());
  }

  nowMs(): number {
    return this.realMs() + this.offsetMs;
  }

  realMs(): number {
    return this.base.now().getTime();
  }

  /** @param at null goes back to real time. */
  setTo(at: Date | null): void {
    this.move(at === null ? 0 : at.getTime() - this.realMs());
  }

  advance(ms: number): void {
    this.move(this.offsetMs + ms);
  }

  private move(offsetMs: number): void {
    this.offsetMs = offsetMs;
    writeValue(this.store, 'clockOffsetMs', offsetMs);
  }
}
