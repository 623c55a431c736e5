import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { invalidField } from '../../../common/problem';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { AssignmentRepository } from '../case/assignment.repository';
import { leadAssignment } from '../case/case';
import { Deadlines } from '../case/deadlines';
import { DecideExtension } from '../case/decide-extension';

/** 同意延期: at most what was asked for, counted from the old deadline. */
@Injectable()
export class GrantExtension {
  constructor(
    private readonly perform: PerformAction,
    private readonly decide: DecideExtension,
    private readonly deadlines: Deadlines,
    private readonly assignments: AssignmentRepository,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { workingDays: number }): Promise<Receipt> {
    return this.perform.run('grantExtension', actor, id, input, async ({ kase, now }) => {
      if (input.workingDays > kase.pendingExtension!.workingDays) {
        throw invalidField('workingDays', 'max', `延期最多同意所申请的 ${kase.pendingExtension!.workingDays} 个工作日`);
      }
      const from = kase.report.deadline && kase.report.deadline > now ? kase.report.deadline : now;
      const counted = await this.deadlines.counted(input.workingDays, from);
      await this.decide.as('granted', kase.pendingExtension!, now);
      await this.assignments.change(leadAssignment(kase)!.id, { deadline: counted.deadline });
      await this.deadlines.watch(id, counted.deadline);
      return {
        data: { workingDays: input.workingDays, deadline: counted.deadline.toISOString() },
        changes: counted,
      };
    });
  }
}
