import { Injectable } from '@nestjs/common';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import type { JobMap } from '../../../outbox/job-map';
import { CallDuty } from './call-duty';

@Injectable()
@HandlesJob('repeatEmergency')
export class RepeatEmergencyJob implements JobHandler<'repeatEmergency'> {
  constructor(private readonly duty: CallDuty) {}

  run({ reportId, assignmentId, round }: JobMap['repeatEmergency']): Promise<void> {
    return this.duty.call(reportId, assignmentId, Number(round));
  }
}
