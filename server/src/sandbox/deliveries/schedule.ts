import type { Delivery } from '../store/deliveries';

const SECOND_MS = 1_000;

/** Pauses before each attempt, in milliseconds. Transfer callbacks: 0 s, 15 s × 10, 300 s × 10, 1,800 s × 44. */
const PAUSES: Record<Delivery['kind'], number[]> = {
  callback: [0, ...times(10, 15), ...times(10, 300), ...times(44, 1_800)],
  push: [0, 5 * SECOND_MS, 5 * SECOND_MS],
};

/** The pause before the next attempt; undefined when the platform gives up. @param tried attempts so far. */
export function pauseBefore(kind: Delivery['kind'], tried: number): number | undefined {
  return PAUSES[kind][tried];
}

function times(count: number, seconds: number): number[] {
  return new Array<number>(count).fill(seconds * SECOND_MS);
}
