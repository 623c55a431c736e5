import { Inject, Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../common/actor';
import { CLOCK, type Clock } from '../../../common/clock';
import { UnitOfWork } from '../../../database/unit-of-work';
import { Outbox } from '../../../outbox/outbox';
import { Notices } from '../../notification/notification.api';
import { leadAssignment } from '../case/case';
import { CaseRepository } from '../case/case.repository';

/** Every call is in the inbox. */
const EVERY_MS = 10 * 60 * 1000;
/**
 * Calls 1, 2, 4, 8, … go to the phone as well. The platform takes 5 messages an hour and 10 a day for one number
 * (Tencent Cloud SMS, its default frequency limits), and the transfer sends one of them. So at most 4 fall into an
 * hour, and 9 into the day of calls: none is refused, and the number stays free for another emergency.
 */
const reachesPhone = (call: number): boolean => (call & (call - 1)) === 0;
/** From this call on the office hears of it as well; its own calls are counted from there. */
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
      await this.tell({ reportId, eventKey: `call:${assignmentId}:${round}` }, round);
      const next = new Date(this.clock.now().getTime() + EVERY_MS);
      await this.outbox.add('repeatEmergency', { reportId, assignmentId, round: String(round + 1) }, next);
    });
  }

  private async tell(order: { reportId: string; eventKey: string }, round: number): Promise<void> {
    await this.notices.order(kindOf(round), order, ['leadUnit']);
    const officeRound = round - OFFICE_FROM + 1;
    if (officeRound > 0) await this.notices.order(kindOf(officeRound), order, ['dispatchers', 'reviewers']);
  }
}

const kindOf = (call: number) => (reachesPhone(call) ? 'emergencyCall' : 'emergencyReminder');
