import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { Units } from '../../unit/unit.api';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { AssignmentRepository } from '../case/assignment.repository';
import { Deadlines, UNCOUNTED } from '../case/deadlines';

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
  ) {}

  execute(actor: Actor, id: string, input: ArbitrateInput): Promise<Receipt> {
    return this.perform.run('arbitrate', actor, id, input, async () => {
      const unit = await this.units.get(input.unitId);
      const deadline = this.deadlines.require(input.deadline);
      await this.assignments.open(id, unit, 'lead', { deadline, final: true });
      await this.deadlines.watch(id, deadline);
      return {
        text: input.reason,
        data: { unitId: unit.id, unitName: unit.name, deadline: deadline.toISOString() },
        changes: { leadUnitId: unit.id, deadline, ...UNCOUNTED },
      };
    });
  }
}
