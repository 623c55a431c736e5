import type { Clock } from '../clock';
import { Problem } from '../problem';
import { ShortMemory } from '../short-memory';
import type { RateLimit } from './rate-limits';

const KEYS = 10_000;

/** Counts tries by key in this process's memory; a refused try does not count. */
export class SlidingWindow {
  private readonly tries: ShortMemory<readonly number[]>;

  constructor(
    private readonly clock: Clock,
    private readonly limit: RateLimit,
  ) {
    this.tries = new ShortMemory(clock, KEYS, limit.withinMs);
  }

  /** @throws Problem `rate.limited`, with the seconds after which the next try is admitted. */
  take(key: string): void {
    const now = this.clock.now().getTime();
    const recent = (this.tries.get(key) ?? []).filter((at) => at > now - this.limit.withinMs);
    if (recent.length >= this.limit.times) throw tooOften(recent[0]! + this.limit.withinMs - now);
    this.tries.set(key, [...recent, now]);
  }
}

const tooOften = (waitMs: number): Problem => {
  const seconds = Math.ceil(waitMs / 1000);
  return new Problem('rate.limited', `操作太频繁，请 ${seconds} 秒后再试`, { retryAfterSeconds: seconds });
};
