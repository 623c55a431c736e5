import type { Log } from '../common/log';
import { CONCURRENCY, type JobQueue, type Worker } from './queue.port';

/** The queue of an installation without Redis: ids of due jobs, first in, first out, inside this process. */
export class MemoryQueue implements JobQueue {
  /** Hand-over → entry id, in order of arrival. */
  private readonly waiting = new Map<string, string>();
  private readonly running = new Set<string>();
  private whenIdle: (() => void)[] = [];
  private worker?: Worker;
  private closed = false;

  constructor(private readonly log: Log) {}

  async add(entryId: string, attempt: number): Promise<void> {
    if (this.closed) throw new Error('queue is closed');
    const handOver = `${entryId}-${attempt}`;
    if (this.running.has(handOver)) return;
    this.waiting.set(handOver, entryId);
    this.fillUp();
  }

  start(worker: Worker): void {
    this.worker = worker;
    this.fillUp();
  }

  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.whenIdle.push(resolve);
      this.tellIdle();
    });
  }

  /** Waits for what runs; what only waits is forgotten, and found again in the outbox. */
  async close(): Promise<void> {
    this.closed = true;
    this.waiting.clear();
    await this.idle();
  }

  private fillUp(): void {
    for (const [handOver, entryId] of this.waiting) {
      if (this.worker === undefined || this.running.size >= CONCURRENCY) return;
      this.waiting.delete(handOver);
      this.running.add(handOver);
      void this.work(this.worker, handOver, entryId);
    }
  }

  private async work(worker: Worker, handOver: string, entryId: string): Promise<void> {
    try {
      await worker(entryId);
    } catch (error) {
      this.log.error('worker failed', error, { id: entryId });
    } finally {
      this.running.delete(handOver);
      this.fillUp();
      this.tellIdle();
    }
  }

  private tellIdle(): void {
    if (this.waiting.size + this.running.size > 0) return;
    this.whenIdle.forEach((tell) => tell());
    this.whenIdle = [];
  }
}
