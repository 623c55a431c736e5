import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../../outbox/job-handler';
import type { JobMap } from '../../outbox/job-map';
import { DeliverJob } from './deliver.job';

/** Sends what the night held back. Dedupe: the delivery, which ends once. */
@Injectable()
@HandlesJob('deliverInTheMorning')
export class DeliverInTheMorningJob implements JobHandler<'deliverInTheMorning'> {
  constructor(private readonly deliver: DeliverJob) {}

  run({ deliveryId }: JobMap['deliverInTheMorning']): Promise<void> {
    return this.deliver.run({ deliveryId });
  }
}
