import type { Clock } from '../../common/clock';

/**
 * Stops calling a host that keeps failing: open after `threshold` failures in a row, for `restMs` milliseconds;
 * then one trial call decides (half-open).
 */
export class Circuit {
  private failures = 0;
  private openedAt?: number;
  private trying = false;

  constructor(
    private readonly clock: Clock,
    private readonly threshold = 8,
    private readonly restMs = 15_000,
  ) {}

  /** Whether a call may go out now. Every `true` must be followed by `succeeded` or `failed`. */
  admit(): boolean {
    if (this.openedAt === undefined) return true;
    if (this.trying || this.clock.now().getTime() - this.openedAt < this.restMs) return false;
    this.trying = true;
    return true;
  }

  succeeded(): void {
    this.failures = 0;
    this.openedAt = undefined;
    this.trying = false;
  }

  failed(): void {
    this.failures += 1;
    this.trying = false;
    if (this.failures >= this.threshold) this.openedAt = this.clock.now().getTime();
  }
}
