import type { DataSource } from 'typeorm';
import type { Log } from './log';
import { SystemClock } from './system-clock';

const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() } satisfies Log;

/** A database server whose clock differs from this machine's. */
class Server {
  aheadMs = 0;
  readonly query = jest.fn(async () => [{ now: new Date(Date.now() + this.aheadMs) }]);
  readonly dataSource = { options: { type: 'mariadb' }, query: this.query } as unknown as DataSource;
}

beforeEach(() => {
  jest.useFakeTimers({ now: Date.parse('2026-11-23T02:00:00Z') });
  log.error.mockClear();
});
afterEach(() => jest.useRealTimers());

it('follows the database from the start, and again every minute', async () => {
  const server = new Server();
  server.aheadMs = 90_000;
  const clock = await SystemClock.following(server.dataSource, log);
  expect(clock.now().toISOString()).toBe('2026-11-23T02:01:30.000Z');

  server.aheadMs = -5_000;
  await jest.advanceTimersByTimeAsync(60_000);
  expect(clock.now().toISOString()).toBe('2026-11-23T02:00:55.000Z');
  clock.onModuleDestroy();
});

it('takes the answer to show the middle of the round trip', async () => {
  const server = new Server();
  server.query.mockImplementation(async () => {
    jest.advanceTimersByTime(50);
    const now = new Date();
    jest.advanceTimersByTime(50);
    return [{ now }];
  });
  const clock = await SystemClock.following(server.dataSource, log);

  expect(clock.now().getTime()).toBe(Date.now());
  clock.onModuleDestroy();
});

it('keeps its last correction while the database does not answer, and says so', async () => {
  const server = new Server();
  server.aheadMs = 1_000;
  const clock = await SystemClock.following(server.dataSource, log);
  server.query.mockRejectedValueOnce(new Error('away'));
  await jest.advanceTimersByTimeAsync(60_000);

  expect(clock.now().toISOString()).toBe('2026-11-23T02:01:01.000Z');
  expect(log.error).toHaveBeenCalledTimes(1);
  clock.onModuleDestroy();
});

it('does not begin without the first answer', async () => {
  const server = new Server();
  server.query.mockRejectedValueOnce(new Error('away'));

  await expect(SystemClock.following(server.dataSource, log)).rejects.toThrow('away');
});

it('stops asking at the end', async () => {
  const server = new Server();
  const clock = await SystemClock.following(server.dataSource, log);
  clock.onModuleDestroy();
  await jest.advanceTimersByTimeAsync(300_000);

  expect(server.query).toHaveBeenCalledTimes(1);
});

it('is this machine’s own clock on the embedded database, without asking', async () => {
  const query = jest.fn();
  const dataSource = { options: { type: 'better-sqlite3' }, query } as unknown as DataSource;
  const clock = await SystemClock.following(dataSource, log);

  expect(clock.now()).toEqual(new Date());
  expect(query).not.toHaveBeenCalled();
});
