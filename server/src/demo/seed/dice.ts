import { createHash } from 'node:crypto';

/** Chance that falls the same way on every run: each name and throw has its own outcome. */
export class Dice {
  private thrown = 0;

  constructor(private readonly name: string) {}

  /** In [0, 1). */
  next(): number {
    return createHash('sha256').update(`${this.name}:${this.thrown++}`).digest().readUInt32BE(0) / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low);
  }

  /** True in so many of a hundred throws. */
  percent(chance: number): boolean {
    return this.next() * 100 < chance;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }
}
