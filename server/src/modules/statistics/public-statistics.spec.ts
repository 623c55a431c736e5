import type { Clock } from '../../common/clock';
import { PublicStatistics } from './public-statistics';
import type { StatisticsQueries } from './statistics.queries';

const START = Date.parse('2026-11-23T02:00:00.000Z');

describe('the public statistics', () => {
  let ms: number;
  let reported: jest.Mock<Promise<number>, []>;
  let statistics: PublicStatistics;

  beforeEach(() => {
    ms = START;
    reported = jest.fn(async () => 12);
    const queries = {
      reported,
      rectified: async () => 7,
      paid: async () => ({ count: 3, fen: 3600 }),
    } as unknown as StatisticsQueries;
    const clock: Clock = { now: () => new Date(ms) };
    statistics = new PublicStatistics(queries, clock);
  });

  it('says what was counted and when', async () => {
    expect(await statistics.get()).toEqual({
      reported: 12,
      rectified: 7,
      rewardsPaid: 3,
      rewardsPaidFen: 3600,
      updatedAt: new Date(START),
    });
  });

  it('counts once for everybody who asks within a minute', async () => {
    await Promise.all([statistics.get(), statistics.get()]);
    ms += 59_999;
    expect((await statistics.get()).updatedAt).toEqual(new Date(START));
    expect(reported).toHaveBeenCalledTimes(1);

    ms += 1;
    expect((await statistics.get()).updatedAt).toEqual(new Date(START + 60_000));
    expect(reported).toHaveBeenCalledTimes(2);
  });

  it('counts anew when the clock was set back', async () => {
    await statistics.get();
    ms -= 1;
    await statistics.get();
    expect(reported).toHaveBeenCalledTimes(2);
  });

  it('does not keep a failure', async () => {
    reported.mockRejectedValueOnce(new Error('gone'));
    await expect(statistics.get()).rejects.toThrow('gone');
    expect((await statistics.get()).reported).toBe(12);
  });
});
