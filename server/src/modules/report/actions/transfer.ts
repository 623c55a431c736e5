import { Injectable } from '@nestjs/common';
import type { Severity } from '@suishoupai/shared/report/words';
import type { Actor } from '../../../common/actor';
import { invalidField } from '../../../common/problem';
import { Categories } from '../../category/category.api';
import { Units } from '../../unit/unit.api';
import type { Unit } from '../../unit/unit.entity';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { AssignmentRepository } from '../case/assignment.repository';
import { Deadlines } from '../case/deadlines';
import type { Report } from '../entities/report.entity';
import { CallDuty } from '../jobs/call-duty';

export interface TransferInput extends ActionInput {
  unitId: string;
  assistingUnitIds?: string[];
  severity: Severity;
  deadline: Date;
  text?: string;
}

/** 转办: gives the case to a lead unit, with assisting units beside it. */
@Injectable()
export class Transfer {
  constructor(
    private readonly perform: PerformAction,
    private readonly units: Units,
    private readonly categories: Categories,
    private readonly assignments: AssignmentRepository,
    private readonly deadlines: Deadlines,
    private readonly duty: CallDuty,
  ) {}

  execute(actor: Actor, id: string, input: TransferInput): Promise<Receipt> {
    return this.perform.run('transfer', actor, id, input, async ({ kase: { report } }) => {
      const { deadlineWorkingDays } = await this.categories.get(report.categoryId);
      const terms = await this.deadlines.chosen(input.deadline, deadlineWorkingDays);
      const lead = await this.giveToUnits(report, input, terms.deadline);
      await this.deadlines.watch(id, terms.deadline);
      return {
        text: input.text,
        data: { unitId: lead.id, unitName: lead.name, deadline: terms.deadline.toISOString() },
        changes: { leadUnitId: lead.id, severity: input.severity, ...terms },
      };
    });
  }

  private async giveToUnits(report: Report, input: TransferInput, deadline: Date): Promise<Unit> {
    const assisting = [...new Set(input.assistingUnitIds ?? [])];
    if (assisting.includes(input.unitId)) {
      throw invalidField('assistingUnitIds', 'distinct', '协办部门不能与主办部门相同');
    }
    const lead = await this.units.requireReceiver(input.unitId, report.areaPath, report.categoryPath);
    const { id } = await this.assignments.open(report.id, lead, 'lead', { deadline });
    if (report.emergency) await this.duty.order(report.id, id);
    for (const unitId of assisting) {
      const unit = await this.units.requireOpen(unitId, 'assistingUnitIds');
      await this.assignments.open(report.id, unit, 'assisting', { deadline });
    }
    return lead;
  }
}
