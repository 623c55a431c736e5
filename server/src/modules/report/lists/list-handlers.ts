import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { leadAssignment } from '../case/case';
import { CaseRepository } from '../case/case.repository';
import { UnitStaff } from '../case/unit-staff.queries';
import type { NamedView } from '../views/case-parts.view';

/** To whom the lead unit's work on a case may be assigned. */
@Injectable()
export class ListHandlers {
  constructor(
    private readonly cases: CaseRepository,
    private readonly staff: UnitStaff,
  ) {}

  /** None while no unit has the case. @throws Problem `notFound` */
  async execute(actor: Staff, id: string): Promise<NamedView[]> {
    const kase = await this.cases.get(actor, id);
    const lead = leadAssignment(kase);
    return lead ? this.staff.handlersOf(lead.unitPath, kase.report.reporterPersonId) : [];
  }
}
