import type { Clock } from './clock';

/** Remembers values for a while, the latest `bound` of them: a courtesy of one process, empty after every start. */
export class ShortMemory<Value> {
  private readonly entries = new Map<string, { value: Value; until: number }>();

  constructor(
    private readonly clock: Clock,
    private readonly bound: number,
    private readonly keepMs: number,
  ) {}

  get(key: string): Value | undefined {
    const entry = this.entries.get(key);
    return entry !== undefined && entry.until > this.clock.now().getTime() ? entry.value : undefined;
  }

  set(key: string, value: Value): void {
    this.entries.delete(key); // so that the key becomes the youngest
    const [oldest] = this.entries.keys();
    if (this.entries.size >= this.bound && oldest !== undefined) this.entries.delete(oldest);
    this.entries.set(key, { value, until: this.clock.now().getTime() + this.keepMs });
  }
}
