import { Injectable } from '@nestjs/common';
import { type Actor } from '../../../common/actor';
import { Problem } from '../../../common/problem';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { AssignmentRepository } from '../case/assignment.repository';
import { leadAssignment } from '../case/case';
import { UnitStaff } from '../case/unit-staff.queries';

/** 指派经办人: within the lead unit. */
@Injectable()
export class Assign {
  constructor(
    private readonly perform: PerformAction,
    private readonly assignments: AssignmentRepository,
    private readonly staff: UnitStaff,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { handlerId: string }): Promise<Receipt> {
    return this.perform.run('assign', actor, id, input, async ({ kase }) => {
      const lead = leadAssignment(kase)!;
      if (!(await this.staff.isHandlerOf(input.handlerId, lead.unitPath, kase.report.reporterPersonId)))
        throw badHandler();
      await this.assignments.change(lead.id, { handlerId: input.handlerId });
      return { data: { unitId: lead.unitId, handlerId: input.handlerId }, movesAssignment: true };
    });
  }
}

const badHandler = (): Problem =>
  new Problem('report.badHandler', '请选择本部门在职的经办人', {
    errors: [{ field: 'handlerId', code: 'handler', message: '不是本部门在职的经办人' }],
  });
