import { Injectable } from '@nestjs/common';
import { type Actor, idOf } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { AssignmentRepository } from '../case/assignment.repository';
import { leadAssignment } from '../case/case';
import { Participations } from '../case/participations';

/** 接收: the lead unit takes it; whoever accepts has it, unless it was assigned already. */
@Injectable()
export class Accept {
  constructor(
    private readonly perform: PerformAction,
    private readonly assignments: AssignmentRepository,
    private readonly participations: Participations,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput): Promise<Receipt> {
    return this.perform.run('accept', actor, id, input, async ({ kase, now }) => {
      const lead = leadAssignment(kase)!;
      await this.participations.take(actor, id, 'handler');
      await this.assignments.change(lead.id, {
        state: 'accepted',
        acceptedAt: now,
        handlerId: lead.handlerId ?? idOf(actor),
      });
      return { data: { unitId: lead.unitId } };
    });
  }
}
