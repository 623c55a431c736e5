import { Redis } from 'ioredis';

export interface TemporaryRedis {
  /** `redis://host:port/index` of an empty database that no other suite uses meanwhile. */
  url: string;
  clear(): Promise<void>;
}

/** Database 0 only counts how many were handed out; the suites take the others in turn. */
export async function takeRedis(serverUrl: string): Promise<TemporaryRedis> {
  const count = await withRedis(serverUrl, async (redis) => {
    const [, databases] = (await redis.config('GET', 'databases')) as [string, string];
    return ((await redis.incr('suishoupai:test:taken')) % (Number(databases) - 1)) + 1;
  });
  const url = new URL(serverUrl);
  url.pathname = `/${count}`;
  const clear = () => withRedis(url.href, async (redis) => void (await redis.flushdb()));
  await clear();
  return { url: url.href, clear };
}

async function withRedis<Result>(url: string, use: (redis: Redis) => Promise<Result>): Promise<Result> {
  const redis = new Redis(url, { maxRetriesPerRequest: 1 });
  try {
    return await use(redis);
  } finally {
    redis.disconnect();
  }
}
