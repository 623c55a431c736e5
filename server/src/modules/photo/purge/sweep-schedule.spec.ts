import { Settings } from '../../../config/settings';
import type { SweepOrphanObjects } from './sweep-orphan-objects';
import { SweepSchedule } from './sweep-schedule';

const MINUTE = 60_000;
const HALF_DAY = 12 * 60 * MINUTE;

describe('SweepSchedule', () => {
  const execute = jest.fn<Promise<number>, [AbortSignal]>();
  const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() };
  const start = (ROLE: Settings['ROLE']): SweepSchedule => {
    const sweep = { execute } as unknown as SweepOrphanObjects;
    const schedule = new SweepSchedule(sweep, Object.assign(new Settings(), { ROLE }), log);
    schedule.onApplicationBootstrap();
    return schedule;
  };

  beforeEach(() => {
    jest.useFakeTimers();
    jest.resetAllMocks();
    execute.mockResolvedValue(0);
  });
  afterEach(() => jest.useRealTimers());

  it('sweeps ten minutes after the start and twice a day after, whatever happened before', async () => {
    const schedule = start('worker');
    execute.mockRejectedValueOnce(new Error('store down'));
    await jest.advanceTimersByTimeAsync(10 * MINUTE);
    expect(log.error).toHaveBeenCalledWith('orphan sweep failed', expect.any(Error));
    await jest.advanceTimersByTimeAsync(2 * HALF_DAY);
    expect(execute).toHaveBeenCalledTimes(3);
    await schedule.onModuleDestroy();
  });

  it('leaves it to the workers in a process that only serves HTTP', async () => {
    start('api');
    await jest.advanceTimersByTimeAsync(2 * HALF_DAY);
    expect(execute).not.toHaveBeenCalled();
  });

  it('stops a sweep under way when the process ends, and plans no other', async () => {
    const schedule = start('all');
    execute.mockImplementation((stop) => new Promise((resolve) => stop.addEventListener('abort', () => resolve(0))));
    await jest.advanceTimersByTimeAsync(10 * MINUTE);
    await schedule.onModuleDestroy();
    await jest.advanceTimersByTimeAsync(2 * HALF_DAY);
    expect(execute).toHaveBeenCalledTimes(1);
    expect(jest.getTimerCount()).toBe(0);
  });
});
