import { Problem } from '../problem';
import { SlidingWindow } from './sliding-window';

describe('SlidingWindow', () => {
  let now: number;
  let window: SlidingWindow;
  beforeEach(() => {
    now = 0;
    window = new SlidingWindow({ now: () => new Date(now) }, { times: 2, withinMs: 10_000 });
  });

  /** Seconds to wait; 0 when admitted. */
  const takeAt = (at: number, key = 'a'): number | undefined => {
    now = at;
    try {
      window.take(key);
      return 0;
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'rate.limited') throw error;
      return error.extra.retryAfterSeconds;
    }
  };

  it('admits so many within the time, and says when the next may come', () => {
    expect([0, 4_000, 5_000, 9_999].map((at) => takeAt(at))).toEqual([0, 0, 5, 1]);
    expect([10_000, 10_001, 13_999, 14_000].map((at) => takeAt(at))).toEqual([0, 4, 1, 0]);
  });

  it('counts each key by itself', () => {
    expect([takeAt(0), takeAt(0), takeAt(0), takeAt(0, 'b')]).toEqual([0, 0, 10, 0]);
  });
});
