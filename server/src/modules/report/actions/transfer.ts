import { Injectable } from '@nestjs/common';
import type { Severity } from '@suishoupai/shared/report/words';
import type { Actor } from '../../../common/actor';
import { invalidField } from '../../../common/problem';
import { Units } from '../../unit/unit.api';
import type { Deed, Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { AssignmentRepository } from '../case/assignment.repository';
import { Deadlines } from '../case/deadlines';

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
    private readonly assignments: AssignmentRepository,
    private readonly deadlines: Deadlines,
  ) {}

  execute(actor: Actor, id: string, input: TransferInput): Promise<Receipt> {
    return this.perform.run('transfer', actor, id, input, async (deed) => {
      const deadline = this.deadlines.require(input.deadline);
      const lead = await this.giveToUnits(deed, input, deadline);
      await this.deadlines.watch(id, deadline);
      return {
        text: input.text,
        data: { unitId: lead.id, unitName: lead.name, deadline: deadline.toISOString() },
        changes: { leadUnitId: lead.id, severity: input.severity, deadline, deadlineProvisional: false },
      };
    });
  }

  private async giveToUnits({ kase: { report } }: Deed, input: TransferInput, deadline: Date) {
    const assisting = [...new Set(input.assistingUnitIds ?? [])];
    if (assisting.includes(input.unitId)) {
      throw invalidField('assistingUnitIds', 'distinct', '协办部门不能与主办部门相同');
    }
    const lead = await this.units.requireReceiver(input.unitId, report.areaPath, report.categoryPath);
    await this.assignments.open(report.id, lead, 'lead', { deadline });
    for (const unitId of assisting) {
      await this.assignments.open(report.id, await this.units.get(unitId), 'assisting', { deadline });
    }
    return lead;
  }
}
