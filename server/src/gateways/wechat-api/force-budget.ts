import type { Clock } from '../../common/clock';

const GAP_MS = 30_000;
const DAY_MS = 86_400_000;
const PER_DAY = 20;

/** How often a token refresh may be forced: at most every 30 s and 20 times in 24 hours (the platform's own limits). */
export class ForceBudget {
  private spentAt: number[] = [];

  constructor(private readonly clock: Clock) {}

  /** Takes one from the budget, if there is one. */
  spend(): boolean {
    const now = this.clock.now().getTime();
    this.spentAt = this.spentAt.filter((at) => now - at < DAY_MS);
    const last = this.spentAt.at(-1);
    if (this.spentAt.length >= PER_DAY || (last !== undefined && now - last < GAP_MS)) return false;
    this.spentAt.push(now);
    return true;
  }
}
