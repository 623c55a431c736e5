import { Inject, Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { IDS, type Ids } from '../../../common/ids';
import { Problem } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import type { Receipt } from '../act/deed';
import { RecordEvent } from '../act/record-event';
import type { Case } from '../case/case';
import { CaseFacts } from '../case/case-facts.queries';
import { CaseRepository } from '../case/case.repository';
import { requireCorrespondence } from './correspondence.policy';

/** 给上报人留言: through the system, so that neither side learns who the other is. */
@Injectable()
export class SendMessage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseRepository,
    private readonly facts: CaseFacts,
    private readonly record: RecordEvent,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** An entry of the timeline that moves nothing. @throws Problem `notFound`, `role.forbidden`, `report.guard`. */
  execute(actor: Staff, reportId: string, text: string): Promise<Receipt> {
    return this.unitOfWork.run(async () => {
      const kase = await this.cases.lock(actor, reportId);
      const role = requireCorrespondence('sendMessage', actor, kase);
      await this.requireReader(kase);
      const { id, number, state, version } = kase.report;
      const deed = { actor, kase, role, to: state, now: this.clock.now(), eventId: this.ids.next() };
      await this.record.append('message', deed, kase.report, { text });
      return { id, number, state, version };
    });
  }

  /** A message that nobody can read must not look as if it had been delivered. */
  private async requireReader(kase: Case): Promise<void> {
    if (await this.facts.reporterActive(kase)) return;
    const { state, version } = kase.report;
    const detail = '这件上报没有可以收到留言的上报人，请通过来电人留下的联系方式联系';
    throw new Problem('report.guard', detail, { guard: 'accountActive', state, version });
  }
}
