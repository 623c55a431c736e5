import { join } from 'node:path';
import { Inject, Injectable, Optional, type OnApplicationShutdown } from '@nestjs/common';
import { PhotoBusy } from './photo-refused';
import { PhotoThread } from './photo-thread';
import type { BlurBox } from './blur-photo';
import { admitPhoto, type Derivatives, type ProcessedPhoto } from './process-photo';

export interface PhotoPool {
  /** Compiled entry of the worker. */
  file: string;
  threads: number;
  /** Photos that may wait for a thread. */
  waiting: number;
  deadlineMs: number;
}

export const PHOTO_POOL = Symbol('PhotoPool');

/**
 * Two threads: sharp decodes on the four threads the process also needs for files and look-ups. The file is the
 * compiled one even when tests run the sources, because Node starts no thread from TypeScript.
 */
export const DEFAULT_PHOTO_POOL: PhotoPool = {
  file: join(__dirname, '../../../../dist/modules/photo/processing/photo-worker.js'),
  threads: 2,
  waiting: 50,
  deadlineMs: 20_000,
};

interface Turn {
  resolve(thread: PhotoThread): void;
  reject(error: PhotoBusy): void;
}

/** Decodes uploads away from the event loop, a bounded number at a time. */
@Injectable()
export class PhotoProcessor implements OnApplicationShutdown {
  private readonly threads: PhotoThread[];
  private readonly idle: PhotoThread[];
  private readonly queue: Turn[] = [];
  private closed = false;

  constructor(@Optional() @Inject(PHOTO_POOL) private readonly pool: PhotoPool = DEFAULT_PHOTO_POOL) {
    this.threads = Array.from({ length: pool.threads }, () => new PhotoThread(pool.file, pool.deadlineMs));
    this.idle = [...this.threads];
  }

  /** Throws PhotoRefused when the bytes are no photo we keep, PhotoBusy when too many wait already. */
  async process(bytes: Buffer): Promise<ProcessedPhoto> {
    admitPhoto(bytes);
    return this.inTurn((thread) => thread.run(bytes));
  }

  /** New derivatives of a view without these parts. Throws as `process`. */
  blur(view: Buffer, boxes: readonly BlurBox[]): Promise<Derivatives> {
    return this.inTurn((thread) => thread.blur(view, boxes));
  }

  private async inTurn<T>(work: (thread: PhotoThread) => Promise<T>): Promise<T> {
    const thread = await this.takeThread();
    try {
      if (this.closed) throw new PhotoBusy();
      return await work(thread);
    } catch (error) {
      throw this.closed ? new PhotoBusy() : error;
    } finally {
      this.giveBack(thread);
    }
  }

  /** Ends the threads for good; photos under way, waiting or yet to come fail with PhotoBusy. */
  async close(): Promise<void> {
    this.closed = true;
    this.queue.splice(0).forEach((turn) => turn.reject(new PhotoBusy()));
    await Promise.all(this.threads.map((thread) => thread.close()));
  }

  /** After the HTTP server has drained, so that uploads under way still finish. */
  async onApplicationShutdown(): Promise<void> {
    await this.close();
  }

  private async takeThread(): Promise<PhotoThread> {
    const thread = this.idle.pop();
    if (thread) return thread;
    if (this.queue.length >= this.pool.waiting) throw new PhotoBusy();
    return new Promise((resolve, reject) => this.queue.push({ resolve, reject }));
  }

  private giveBack(thread: PhotoThread): void {
    const next = this.queue.shift();
    if (next) next.resolve(thread);
    else this.idle.push(thread);
  }
}
