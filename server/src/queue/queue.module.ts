import { Inject, Module, type OnModuleDestroy } from '@nestjs/common';
import { LOG, type Log } from '../common/log';
import { Settings } from '../config/settings';
import { BullQueue } from './bull.queue';
import { MemoryQueue } from './memory.queue';
import { JOB_QUEUE, type JobQueue } from './queue.port';

/** Bull where Redis is configured. A process that only serves HTTP hands nothing over and connects to nothing. */
export const createQueue = ({ REDIS_URL, ROLE }: Pick<Settings, 'REDIS_URL' | 'ROLE'>, log: Log): JobQueue =>
  REDIS_URL === undefined || ROLE === 'api' ? new MemoryQueue(log) : new BullQueue(REDIS_URL, log);

@Module({
  providers: [{ provide: JOB_QUEUE, inject: [Settings, LOG], useFactory: createQueue }],
  exports: [JOB_QUEUE],
})
export class QueueModule implements OnModuleDestroy {
  constructor(@Inject(JOB_QUEUE) private readonly queue: JobQueue) {}

  onModuleDestroy(): Promise<void> {
    return this.queue.close();
  }
}
