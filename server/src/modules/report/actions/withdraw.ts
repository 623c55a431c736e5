import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { NO_DEADLINE } from '../case/deadlines';
import { Outbox } from '../../../outbox/outbox';
import { AssignmentRepository } from '../case/assignment.repository';

/** 撤回, by the reporter. What was merged into the case goes on without it. */
@Injectable()
export class Withdraw {
  constructor(
    private readonly perform: PerformAction,
    private readonly assignments: AssignmentRepository,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { text?: string }): Promise<Receipt> {
    return this.perform.run('withdraw', actor, id, input, async ({ eventId }) => {
      await this.assignments.endAll(id, 'returned');
      await this.outbox.add('releaseMerged', { reportId: id, eventId });
      return { text: input.text, changes: { leadUnitId: null, ...NO_DEADLINE } };
    });
  }
}
