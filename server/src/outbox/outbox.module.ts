import { Inject, Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { Cleaning } from '../common/cleaning';
import { Settings } from '../config/settings';
import { QueueModule } from '../queue/queue.module';
import { JOB_QUEUE, type JobQueue } from '../queue/queue.port';
import { OutboxDrain } from './drain';
import { JobRegistry } from './job-registry';
import { JobRunner } from './job-runner';
import { OutboxRepository } from './outbox.repository';
import { Relay } from './relay';
import { RelayLoop } from './relay-loop';

/** Runs the ordered jobs, in every process but those that only serve HTTP. `Outbox` itself is in the core. */
@Module({
  imports: [QueueModule],
  providers: [JobRegistry, JobRunner, OutboxDrain, OutboxRepository, Relay, RelayLoop],
  exports: [JobRegistry, OutboxDrain],
})
export class OutboxModule implements OnApplicationBootstrap, OnModuleInit {
  constructor(
    @Inject(Settings) private readonly settings: Settings,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
    private readonly loop: RelayLoop,
    private readonly runner: JobRunner,
    private readonly entries: OutboxRepository,
    private readonly cleaning: Cleaning,
  ) {}

  onModuleInit(): void {
    this.cleaning.add('jobs', () => this.entries.deleteOld());
  }

  /** After the providers' own bootstrap: the registry knows every handler by then. */
  onApplicationBootstrap(): void {
    if (this.settings.ROLE === 'api') return;
    this.queue.start((entryId) => this.runner.run(entryId));
    this.loop.start();
  }
}
