import { setTimeout as delay } from 'node:timers/promises';
import Bull = require('bull');
import type { Log } from '../common/log';
import { CONCURRENCY, type JobQueue, type Worker } from './queue.port';
import { RedisClients } from './redis-clients';

interface HandOver {
  entryId: string;
}

/** The queue of an installation with several processes. Redis may lose all of it at any moment. */
export class BullQueue implements JobQueue {
  private readonly clients: RedisClients;
  private readonly bull: Bull.Queue<HandOver>;
  private readonly running = new Set<Promise<void>>();

  /** @param prefix of all keys; in braces, so that they share a slot of a Redis cluster. */
  constructor(
    url: string,
    private readonly log: Log,
    prefix = '{suishoupai}',
  ) {
    this.clients = new RedisClients(url, log);
    this.bull = new Bull<HandOver>('jobs', {
      prefix,
      createClient: this.clients.create,
      settings: { retryProcessDelay: 1000 },
      defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
    });
    this.bull.on('error', this.clients.report);
    // Bull names its connection in a promise nobody catches: closing before Redis answers would end the process.
    Object.assign(this.bull, { setWorkerName: () => Promise.resolve() });
  }

  async add(entryId: string, attempt: number): Promise<void> {
    await this.bull.add({ entryId }, { jobId: `ob-${entryId}-${attempt}` });
  }

  start(worker: Worker): void {
    this.bull.process(CONCURRENCY, (job) => this.work(worker, job.data.entryId)).catch(this.clients.report);
  }

  /** Asks Redis again and again: jobs of other processes count as well. */
  async idle(): Promise<void> {
    while (this.running.size > 0 || (await this.count()) > 0) await delay(20);
  }

  /** Not Bull's own waiting: with Redis away it leaves a rejection behind that ends the process. */
  async close(): Promise<void> {
    this.clients.expectEnd();
    await this.bull.close(true);
    await Promise.all(this.running);
    await this.acknowledged();
    this.clients.disconnect();
  }

  private async work(worker: Worker, entryId: string): Promise<void> {
    const work = this.attempt(worker, entryId);
    this.running.add(work);
    await work;
    this.running.delete(work);
  }

  private async attempt(worker: Worker, entryId: string): Promise<void> {
    try {
      await worker(entryId);
    } catch (error) {
      this.log.error('worker failed', error, { id: entryId });
    }
  }

  private async count(): Promise<number> {
    const { waiting, active, delayed } = await this.bull.getJobCounts();
    return waiting + active + delayed;
  }

  /** Bull reports an ended job on this connection, so once this is answered, Redis knows. */
  private async acknowledged(): Promise<void> {
    await delay(0);
    try {
      await this.bull.client.ping();
    } catch (error) {
      this.log.warn('queue closed while its broker was away', {
        code: error instanceof Error ? error.name : 'unknown',
      });
    }
  }
}
