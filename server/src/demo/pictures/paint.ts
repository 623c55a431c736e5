/** The hand that varies a picture: the same seed always draws the same. */
export class Paint {
  private state: number;

  constructor(
    seed: number,
    /** True for the picture taken after the hazard was removed. */
    readonly after: boolean,
  ) {
    this.state = (seed * 2654435761 + 97) >>> 0;
  }

  /** A number in [0, 1); mulberry32. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from low to high, both included. */
  range(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** One of `list`, which is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)];
  }

  /** `drawn` only on the picture of the hazard. */
  before(drawn: string): string {
    return this.after ? '' : drawn;
  }

  /** `drawn` only on the picture of the repair. */
  afterwards(drawn: string): string {
    return this.after ? drawn : '';
  }
}
