import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { Units } from '../../unit/unit.api';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { AssignmentRepository } from '../case/assignment.repository';
import { Deadlines, UNCOUNTED } from '../case/deadlines';
import { CallDuty } from '../jobs/call-duty';

export interface ArbitrateInput extends ActionInput {
  unitId: string;
  deadline: Date;
  reason: string;
}

/** 裁定转办: returned twice, so a reviewer decides; the unit cannot send it back again. */
@Injectable()
export class Arbitrate {
  constructor(
    private readonly perform: PerformAction,
    private readonly units: Units,
    private readonly assignments: AssignmentRepository,
    private readonly deadlines: Deadlines,
    private readonly duty: CallDuty,
  ) {}

  execute(actor: Actor, id: string, input: ArbitrateInput): Promise<Receipt> {
    return this.perform.run('arbitrate', actor, id, input, async ({ kase: { report } }) => {
      const unit = await this.units.requireOpen(input.unitId);
      const deadline = this.deadlines.require(input.deadline);
      const lead = await this.assignments.open(id, unit, 'lead', { deadline, final: true });
      if (report.emergency) await this.duty.order(id, lead.id);
      await this.deadlines.watch(id, deadline);
      return {
        text: input.reason,
        data: { unitId: unit.id, unitName: unit.name, deadline: deadline.toISOString() },
        changes: { leadUnitId: unit.id, deadline, ...UNCOUNTED },
      };
    });
  }
}
