import { Redis, type RedisOptions } from 'ioredis';
import type { Log } from '../common/log';

/** Fails soon: whoever hands over a job can try again later, and must not hang meanwhile. */
const PRODUCER: RedisOptions = { maxRetriesPerRequest: 1, commandTimeout: 1500, connectTimeout: 1500 };

/** Waits for work as long as it takes, also across an outage. Bull demands these values. */
const PATIENT: RedisOptions = { maxRetriesPerRequest: null };

/** The connections of one queue. An outage is one line for operators, not one for every try to reconnect. */
export class RedisClients {
  private readonly clients: Redis[] = [];
  private away = false;
  private closing = false;

  constructor(
    private readonly url: string,
    private readonly log: Log,
  ) {}

  readonly create = (kind: 'client' | 'subscriber' | 'bclient'): Redis => {
    const client = new Redis(this.url, {
      ...(kind === 'client' ? PRODUCER : PATIENT),
      enableReadyCheck: false,
      retryStrategy: (times) => Math.min(times * 100, 500),
      disconnectTimeout: 200, // what a clean stop waits for a socket that never connected
    });
    client.on('error', (error) => this.report(error));
    client.on('ready', () => this.back());
    this.clients.push(client);
    return client;
  };

  readonly report = (error: unknown): void => {
    if (this.away || this.closing) return;
    this.away = this.clients.some(({ status }) => status !== 'ready');
    this.log.error(this.away ? 'queue broker is away' : 'queue failed', error);
  };

  /** From here on lost connections are meant. */
  expectEnd(): void {
    this.closing = true;
  }

  disconnect(): void {
    this.expectEnd();
    this.clients.forEach((client) => client.disconnect());
  }

  private back(): void {
    if (this.away) this.log.info('queue broker is back');
    this.away = false;
  }
}
