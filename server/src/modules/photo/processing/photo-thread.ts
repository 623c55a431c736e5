import { Worker } from 'node:worker_threads';
import { PhotoRefused } from './photo-refused';
import type { BlurBox } from './blur-photo';
import type { Derivatives, ProcessedPhoto } from './process-photo';
import type { PhotoOrder, PhotoReply } from './photo-worker';

/** Heap of a thread; pixels lie outside it and are bounded by the pixel limit. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 };

/** One worker thread that does one photo at a time; started at need, and again after it failed. */
export class PhotoThread {
  private worker: Worker | undefined;

  /** @param file compiled entry of the worker @param deadlineMs after which a photo counts as damaged */
  constructor(
    private readonly file: string,
    private readonly deadlineMs: number,
  ) {}

  /** Throws PhotoRefused; any other error is a defect of ours, or the end of the thread by close(). */
  async run(bytes: Buffer): Promise<ProcessedPhoto> {
    const reply = await this.turn(bytes);
    if (!('photo' in reply)) throw new Error('the photo worker answered something else');
    return { ...reply.photo, ...buffersOf(reply.photo) };
  }

  /** The same of a view and what of it is to be hidden. */
  async blur(view: Buffer, boxes: readonly BlurBox[]): Promise<Derivatives> {
    const reply = await this.turn({ view, boxes });
    if (!('blurred' in reply)) throw new Error('the photo worker answered something else');
    return buffersOf(reply.blurred);
  }

  private async turn(order: PhotoOrder): Promise<Done> {
    const worker = (this.worker ??= this.start());
    worker.ref();
    try {
      const reply = await this.ask(worker, order);
      if ('refusal' in reply) throw new PhotoRefused(reply.refusal, { cause: reply.reason });
      return reply;
    } finally {
      worker.unref();
    }
  }

  async close(): Promise<void> {
    await this.worker?.terminate();
  }

  private start(): Worker {
    const worker = new Worker(this.file, { resourceLimits: RESOURCE_LIMITS, execArgv: [] });
    const forget = () => this.forget(worker);
    return worker.on('error', forget).on('exit', forget);
  }

  private forget(worker: Worker): void {
    if (this.worker === worker) this.worker = undefined;
  }

  private ask(worker: Worker, order: PhotoOrder): Promise<PhotoReply> {
    return new Promise<PhotoReply>((resolve, reject) => {
      const settle = (finish: () => void) => {
        clearTimeout(deadline);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        finish();
      };
      const onMessage = (reply: PhotoReply) => settle(() => resolve(reply));
      const onError = (error: Error) => settle(() => reject(isOutOfMemory(error) ? damaged(error) : error));
      const onExit = () => settle(() => reject(new Error('the photo worker ended')));
      const deadline = setTimeout(() => {
        settle(() => reject(damaged('deadline')));
        this.abandon(worker);
      }, this.deadlineMs);
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(order);
    });
  }

  /** The next photo gets a new thread at once: the old one may take a while to end. */
  private abandon(worker: Worker): void {
    this.forget(worker);
    void worker.terminate();
  }
}

type Done = Exclude<PhotoReply, { refusal: unknown }>;

/** What crossed the border between threads has lost its class. */
function buffersOf({ view, thumb }: Derivatives): Derivatives {
  return { view: Buffer.from(view), thumb: Buffer.from(thumb) };
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function damaged(cause: unknown): PhotoRefused {
  return new PhotoRefused('photo.damaged', { cause });
}
