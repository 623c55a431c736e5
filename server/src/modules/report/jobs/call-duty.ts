import { Inject, Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { UnitOfWork } from '../../../database/unit-of-work';
import { Outbox } from '../../../outbox/outbox';
import { Notices } from '../../notification/notification.api';
import { leadAssignment } from '../case/case';
import { CaseRepository } from '../case/case.repository';

const EVERY_MS = 10 * 60 * 1000;
/** From this call on the office hears of it as well. */
const OFFICE_FROM = 3;
/** A day of calls; then people have to find out why nobody answers. */
const LAST_CALL = 144;

/** Calls the duty roster of the unit that has an emergency, again and again until somebody accepts. */
@Injectable()
export class CallDuty {
  constructor(
    private readonly cases: CaseRepository,
    private readonly notices: Notices,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Inside the unit of work that gives an emergency to a unit. */
  async order(reportId: string, assignmentId: string): Promise<void> {
    await this.outbox.add('repeatEmergency', { reportId, assignmentId, round: '1' });
  }

  /** For a case that a unit has already. */
  async begin(reportId: string): Promise<void> {
    const assignment = leadAssignment(await this.cases.get(SYSTEM, reportId));
    if (assignment) await this.call(reportId, assignment.id, 1);
  }

  /** One call, and the order for the next. Does nothing once the assignment is accepted or gone, or it is no emergency. */
  call(reportId: string, assignmentId: string, round: number): Promise<void> {
    return this.unitOfWork.run(async () => {
      const kase = await this.cases.get(SYSTEM, reportId);
      const assignment = leadAssignment(kase);
      if (assignment?.id !== assignmentId || assignment.state !== 'pending') return;
      if (!kase.report.emergency || round > LAST_CALL) return;
      const order = { reportId, eventKey: `call:${assignmentId}:${round}` };
      await this.notices.order(
        'emergencyCall',
        order,
        round < OFFICE_FROM ? ['leadUnit'] : ['leadUnit', 'dispatchers', 'reviewers'],
      );
      const next = new Date(this.clock.now().getTime() + EVERY_MS);
      await this.outbox.add('repeatEmergency', { reportId, assignmentId, round: String(round + 1) }, next);
    });
  }
}
