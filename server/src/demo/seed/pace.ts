import type { Clock } from '../../common/clock';
import { HOUR_MS } from '@suishoupai/shared/shanghai';
import type { Dice } from './dice';
import { inOfficeHours, inWakingHours } from './hours';

const MINUTE_MS = 60_000;

/** When somebody gets to the next step of a case. A case that is still young is hurried, so that nothing lies ahead. */
export class Pace {
  /** @param latest by which the whole story has been told */
  constructor(
    private readonly clock: Clock,
    private readonly dice: Dice,
    private readonly latest: Date,
  ) {}

  /** In office hours, so many hours from now. */
  office(low: number, high: number): Date {
    return this.hurried(inOfficeHours(this.after(this.dice.between(low, high) * HOUR_MS)));
  }

  /** When a citizen is awake, so many hours from now. */
  awake(low: number, high: number): Date {
    return this.hurried(inWakingHours(this.after(this.dice.between(low, high) * HOUR_MS)));
  }

  /** At any hour, so many minutes from now. */
  soon(low: number, high: number): Date {
    return this.hurried(this.after(this.dice.between(low, high) * MINUTE_MS));
  }

  private after(ms: number): Date {
    return new Date(this.clock.now().getTime() + ms);
  }

  private hurried(at: Date): Date {
    if (at < this.latest) return at;
    const left = this.latest.getTime() - this.clock.now().getTime();
    return this.after(Math.max(left, 0) / 4);
  }
}
