import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { NO_DEADLINE } from '../case/deadlines';
import { AssignmentRepository } from '../case/assignment.repository';

/** 撤回, by the reporter. */
@Injectable()
export class Withdraw {
  constructor(
    private readonly perform: PerformAction,
    private readonly assignments: AssignmentRepository,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { text?: string }): Promise<Receipt> {
    return this.perform.run('withdraw', actor, id, input, async () => {
      await this.assignments.endAll(id, 'returned');
      return { text: input.text, changes: { leadUnitId: null, ...NO_DEADLINE } };
    });
  }
}
