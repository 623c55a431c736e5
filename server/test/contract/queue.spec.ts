import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { Log } from '../../src/common/log';
import { BullQueue } from '../../src/queue/bull.queue';
import { MemoryQueue } from '../../src/queue/memory.queue';
import { CONCURRENCY, type JobQueue } from '../../src/queue/queue.port';

const log = { info: jest.fn(), warn: jest.fn(), error: jest.fn() } satisfies Log;

interface Place {
  queue: JobQueue;
  close(): Promise<void>;
}

/** Records what it was given; holds on to it until `letGo` when told to. */
class Hands {
  readonly taken: string[] = [];
  most = 0;
  private holding = 0;
  private readonly gates: (() => void)[] = [];

  constructor(private readonly hold = false) {}

  readonly work = async (entryId: string): Promise<void> => {
    this.taken.push(entryId);
    this.most = Math.max(this.most, ++this.holding);
    if (this.hold) await new Promise<void>((resolve) => this.gates.push(resolve));
    this.holding--;
    if (entryId.startsWith('bad')) throw new Error(entryId);
  };

  letGo(): void {
    this.gates.splice(0).forEach((open) => open());
  }
}

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
};

const contract = (open: () => Promise<Place>): void => {
  let place: Place;
  let queue: JobQueue;
  beforeEach(async () => {
    jest.clearAllMocks();
    place = await open();
    queue = place.queue;
  });
  afterEach(() => place.close());

  it('hands every id over once, also those that waited for the start', async () => {
    const hands = new Hands();
    const ids = Array.from({ length: 40 }, (_, index) => `id${index}`);
    await Promise.all(ids.slice(0, 20).map((id) => queue.add(id, 1)));
    queue.start(hands.work);
    await Promise.all(ids.slice(20).map((id) => queue.add(id, 1)));
    await queue.idle();

    expect([...hands.taken].sort()).toEqual([...ids].sort());
  });

  it('takes the same id and attempt as one hand-over while it waits, and a later attempt as another', async () => {
    const hands = new Hands();
    await queue.add('a', 1);
    await queue.add('a', 1);
    await queue.add('a', 2);
    queue.start(hands.work);
    await queue.idle();

    expect(hands.taken).toEqual(['a', 'a']);
  });

  it('takes it as one while it runs', async () => {
    const hands = new Hands(true);
    queue.start(hands.work);
    await queue.add('a', 1);
    await until(() => hands.taken.length === 1);
    await queue.add('a', 1);
    hands.letGo();
    await queue.idle();

    expect(hands.taken).toEqual(['a']);
  });

  it('goes on after a worker that throws, says so, and does not try again', async () => {
    const hands = new Hands();
    queue.start(hands.work);
    await queue.add('bad', 1);
    await queue.idle();
    await queue.add('good', 1);
    await queue.idle();

    expect(hands.taken).toEqual(['bad', 'good']);
    expect(log.error).toHaveBeenCalledWith('worker failed', expect.any(Error), { id: 'bad' });
  });

  it('runs a few at a time, not more', async () => {
    const hands = new Hands(true);
    queue.start(hands.work);
    await Promise.all(['1', '2', '3', '4', '5', '6'].map((id) => queue.add(id, 1)));
    await until(() => hands.taken.length === CONCURRENCY);
    hands.letGo();
    await until(() => hands.taken.length === 6);
    hands.letGo();
    await queue.idle();

    expect(hands.most).toBe(CONCURRENCY);
  });

  it('is idle when nothing was handed over', async () => {
    queue.start(new Hands().work);
    await expect(queue.idle()).resolves.toBeUndefined();
  });

  it('waits at the close for what runs, and takes nothing more', async () => {
    const hands = new Hands(true);
    queue.start(hands.work);
    await queue.add('a', 1);
    await until(() => hands.taken.length === 1);
    let closed = false;
    const closing = queue.close().then(() => (closed = true));
    await new Promise(setImmediate);
    expect(closed).toBe(false);
    hands.letGo();
    await closing;

    await expect(queue.add('b', 1)).rejects.toThrow();
    expect(hands.taken).toEqual(['a']);
  });
};

describe('the queue inside the process', () => {
  contract(async () => {
    const queue = new MemoryQueue(log);
    return { queue, close: () => queue.close() };
  });
});

/** Stands before Redis, so that a test can cut the line and mend it. */
class Line {
  private readonly sockets = new Set<Socket>();
  private server?: Server;
  port = 0;

  constructor(private readonly target: URL) {}

  async mend(): Promise<void> {
    this.server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      for (const socket of [near, far]) this.sockets.add(socket.on('error', () => socket.destroy()));
      near.pipe(far).pipe(near);
      near.on('close', () => far.destroy());
      far.on('close', () => near.destroy());
    });
    await new Promise<void>((resolve) => this.server!.listen(this.port, '127.0.0.1', resolve));
    this.port = (this.server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    this.sockets.forEach((socket) => socket.destroy());
    this.sockets.clear();
    await closed;
  }
}

const installed = (): boolean => spawnSync('redis-server', ['--version']).status === 0;
const available = process.env.TEST_REDIS_URL !== undefined || installed();
if (!available) console.warn('left out: the Bull queue. Set TEST_REDIS_URL or install redis-server.');

(available ? describe : () => undefined)('the queue on Redis', () => {
  let redis: Redis;
  let redisUrl = process.env.TEST_REDIS_URL;
  let server: ChildProcess | undefined;
  const folder = mkdtempSync(join(tmpdir(), 'ssp-rd-'));
  let count = 0;

  const startRedis = async (): Promise<string> => {
    const probe = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => probe.once('listening', resolve));
    const { port } = probe.address() as AddressInfo;
    await new Promise((resolve) => probe.close(resolve));
    const where = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
    server = spawn('redis-server', [...where, '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
    return `redis://127.0.0.1:${port}`;
  };

  beforeAll(async () => {
    redisUrl ??= await startRedis();
    redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
    redis.on('error', () => undefined); // a server just started may need a moment
    await redis.ping();
  });
  afterAll(async () => {
    redis.disconnect();
    const gone = new Promise((resolve) => (server === undefined ? resolve(null) : server.once('exit', resolve)));
    server?.kill();
    await gone;
    rmSync(folder, { recursive: true });
  });

  const empty = async (prefix: string): Promise<void> => {
    const keys = await redis.keys(`${prefix}*`);
    if (keys.length > 0) await redis.del(keys);
  };

  const open = async (away = false): Promise<Place & { line: Line; prefix: string }> => {
    const line = new Line(new URL(redisUrl!));
    await line.mend();
    if (away) await line.cut();
    const prefix = `{queue-spec-${process.pid}-${++count}}`;
    const url = new URL(redisUrl!);
    url.hostname = '127.0.0.1';
    url.port = String(line.port);
    const queue = new BullQueue(url.href, log, prefix);
    const close = async () => {
      await queue.close();
      await line.cut();
      await empty(prefix);
    };
    return { queue, line, prefix, close };
  };

  contract(() => open());

  it('leaves nothing behind in Redis of jobs that ended well or badly', async () => {
    const { queue, prefix, close } = await open();
    queue.start(new Hands().work);
    await Promise.all([queue.add('good', 1), queue.add('bad', 1)]);
    await queue.idle();
    await until(() => log.error.mock.calls.length > 0);

    expect(await redis.keys(`${prefix}*:ob-*`)).toEqual([]);
    await close();
  });

  it('says soon that Redis is away, once to operators, and works again when it is back and empty', async () => {
    const { queue, line, prefix, close } = await open();
    const hands = new Hands();
    queue.start(hands.work);
    await queue.add('before', 1);
    await queue.idle();

    await line.cut();
    for (const attempt of [1, 2]) {
      const asked = performance.now();
      await expect(queue.add('lost', attempt)).rejects.toThrow();
      expect(performance.now() - asked).toBeLessThan(2_000);
    }
    await empty(prefix);
    await line.mend();
    await until(() => log.info.mock.calls.length > 0);
    await queue.add('after', 1);
    await until(() => hands.taken.includes('after'));

    expect(hands.taken).toEqual(['before', 'after']);
    expect(log.error.mock.calls.map(([message]) => message)).toEqual(['queue broker is away']);
    await close();
  });

  it('can be made while Redis is away, and closed again', async () => {
    const { queue, close } = await open(true);
    queue.start(new Hands().work);

    await expect(queue.add('a', 1)).rejects.toThrow();
    await expect(close()).resolves.toBeUndefined();
  });

  it('begins to work when Redis comes after it', async () => {
    const { queue, line, close } = await open(true);
    const hands = new Hands();
    queue.start(hands.work);
    await expect(queue.add('early', 1)).rejects.toThrow();
    await line.mend();
    await until(() => log.info.mock.calls.length > 0);
    await queue.add('late', 1);
    await until(() => hands.taken.length > 0);

    expect(hands.taken).toEqual(['late']);
    await close();
  });

  it('closes while Redis is away and a job runs', async () => {
    const { queue, line, close } = await open();
    const hands = new Hands(true);
    queue.start(hands.work);
    await queue.add('a', 1);
    await until(() => hands.taken.length === 1);
    await line.cut();
    const closing = queue.close();
    hands.letGo();

    await expect(closing).resolves.toBeUndefined();
    await close();
  });
});
