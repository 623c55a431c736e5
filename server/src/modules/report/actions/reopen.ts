import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { AssignmentRepository } from '../case/assignment.repository';
import { BACK_AT_THE_START } from '../case/back-at-the-start';

/** 重新办理: from the start; never a second reward. */
@Injectable()
export class Reopen {
  constructor(
    private readonly perform: PerformAction,
    private readonly assignments: AssignmentRepository,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { reason: string }): Promise<Receipt> {
    return this.perform.run('reopen', actor, id, input, async () => {
      await this.assignments.archive(id);
      return { text: input.reason, changes: BACK_AT_THE_START };
    });
  }
}
