import { Inject, Injectable } from '@nestjs/common';
import { LOG, type Log } from '../../common/log';
import { HandlesJob, type JobHandler } from '../../outbox/job-handler';
import { eventOf } from './inbox-consumer';
import { InboxRegistry } from './inbox-registry';
import { InboxRepository } from './inbox.repository';

/** Gives a stored message to its consumer. It counts as processed only once the consumer has done its part. */
@HandlesJob('processInbox')
@Injectable()
export class ProcessInbox implements JobHandler<'processInbox'> {
  constructor(
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
    else await consumer.consume(message);
    await this.inbox.markProcessed(entryId);
  }
}
