import type { Clock } from '../../common/clock';

/** The past, walked through again: time stands still until the seeding moves it, and never runs back. */
export class DemoClock implements Clock {
  constructor(private at: Date) {}

  now(): Date {
    return new Date(this.at);
  }

  /** Does nothing when that moment has passed already. */
  moveTo(at: Date): void {
    if (at > this.at) this.at = new Date(at);
  }
}
