import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import type { StaffGrant, StaffUser } from '../account/staff-user.entity';
import type { Assignment } from '../report/entities/assignment.entity';
import type { Report } from '../report/entities/report.entity';
import { idsOf, RecipientsQueries, type Scope } from './recipients.queries';

/** Nobody else needs to hear it as well. */
export const MOST_STAFF = 20;

/** An assignment that the told event itself began or ended may carry a slightly other time. */
const SAME_DEED_MS = 5_000;

/** Finds who of a unit hears about its task. */
@Injectable()
export class UnitRecipients {
  constructor(
    private readonly queries: RecipientsQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The lead unit's task as it stood at the time of the event. */
  async lead(report: Report, at: Date): Promise<StaffUser[]> {
    const assignment = (await this.standing(report, at)).find(({ role }) => role === 'lead');
    return assignment === undefined ? [] : this.ofAssignment(assignment, report);
  }

  async assisting(report: Report, at: Date): Promise<StaffUser[]> {
    const assignments = (await this.standing(report, at)).filter(({ role }) => role === 'assisting');
    const people = [];
    for (const assignment of assignments) people.push(...(await this.ofAssignment(assignment, report)));
    return people;
  }

  /** Newest first. A lead's finished task still stands: the review may give it back. */
  private async standing(report: Report, at: Date): Promise<Assignment[]> {
    const from = new Date(at.getTime() - SAME_DEED_MS);
    const until = new Date(at.getTime() + SAME_DEED_MS);
    const begun = (await this.queries.assignments(report.id)).filter(({ assignedAt }) => assignedAt <= until);
    return begun.filter(({ leadKey, endedAt }) => leadKey === 1 || endedAt === null || endedAt >= from);
  }

  /** The one who has it; else those on duty; else the unit's leads and handlers. */
  private async ofAssignment(assignment: Assignment, report: Report): Promise<StaffUser[]> {
    if (assignment.handlerId !== null) {
      const assignee = await this.queries.activeStaff([assignment.handlerId], report);
      if (assignee.length > 0) return assignee;
    }
    const duty = await this.queries.onDuty(assignment.unitId, this.clock.now());
    const onDuty = await this.queries.activeStaff(duty, report);
    return onDuty.length > 0 ? onDuty : this.members(assignment, report);
  }

  /** Of the unit itself, or of the nearest one above it that has anybody. */
  private async members(assignment: Assignment, report: Report): Promise<StaffUser[]> {
    const unitIds = idsOf(assignment.unitPath);
    const scope: Scope = { areaIds: idsOf(report.areaPath), categoryIds: idsOf(report.categoryPath) };
    const grants = await this.queries.unitGrants(unitIds, scope);
    const nearest = [...unitIds].reverse().find((id) => grants.some(({ unitId }) => unitId === id));
    const own = grants.filter(({ unitId }) => unitId === nearest).sort(leadsFirst);
    const ids = [...new Set(own.map(({ staffUserId }) => staffUserId))].slice(0, MOST_STAFF);
    return this.queries.activeStaff(ids, report);
  }
}

const leadsFirst = (a: StaffGrant, b: StaffGrant): number =>
  Number(b.role === 'unitLead') - Number(a.role === 'unitLead') || a.id.localeCompare(b.id);
