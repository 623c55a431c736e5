import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../common/actor';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import type { JobMap } from '../../../outbox/job-map';
import { LapseInfo } from '../actions/lapse-info';
import { CaseRepository } from '../case/case.repository';

/** The reporter did not answer in time. Does nothing when he did, or when he was asked again since. */
@Injectable()
@HandlesJob('lapseInfo')
export class LapseInfoJob implements JobHandler<'lapseInfo'> {
  constructor(
    private readonly cases: CaseRepository,
    private readonly lapse: LapseInfo,
  ) {}

  async run({ reportId, eventId }: JobMap['lapseInfo']): Promise<void> {
    const { report, past } = await this.cases.get(SYSTEM, reportId);
    const lastQuestion = past.findLast((event) => event.action === 'requestInfo');
    if (report.state === 'awaitingInfo' && lastQuestion?.id === eventId) await this.lapse.execute(reportId);
  }
}
