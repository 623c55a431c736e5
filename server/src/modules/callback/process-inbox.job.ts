import { Inject, Injectable } from '@nestjs/common';
import { LOG, type Log } from '../../common/log';
import { UnitOfWork } from '../../database/unit-of-work';
import { HandlesJob, type JobHandler } from '../../outbox/job-handler';
import { eventOf } from './inbox-consumer';
import { InboxRegistry } from './inbox-registry';
import { InboxRepository } from './inbox.repository';

/** Gives a stored message to its consumer, in the unit of work that marks it as processed. */
@HandlesJob('processInbox')
@Injectable()
export class ProcessInbox implements JobHandler<'processInbox'> {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inbox: InboxRepository,
    private readonly registry: InboxRegistry,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async run({ entryId }: { entryId: string }): Promise<void> {
    const waiting = await this.inbox.waiting(entryId);
    if (waiting === null) return;
    const { platform, message } = waiting;
    const consumer = this.registry.consumerOf(platform, eventOf(platform, message));
    if (consumer === undefined) this.log.info('message without a consumer', { job: 'processInbox', id: entryId });
    await this.unitOfWork.run(async () => {
      if (await this.inbox.markProcessed(entryId)) await consumer?.consume(message);
    });
  }
}
