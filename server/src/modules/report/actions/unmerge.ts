import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { FollowRepository } from '../case/follow.repository';

/** 取消并案: it was another hazard after all. */
@Injectable()
export class Unmerge {
  constructor(
    private readonly perform: PerformAction,
    private readonly follows: FollowRepository,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { reason?: string }): Promise<Receipt> {
    return this.perform.run('unmerge', actor, id, input, async ({ kase: { report } }) => {
      if (report.reporterId && report.mergedIntoId) await this.follows.remove(report.mergedIntoId, report.reporterId);
      return { text: input.reason, changes: { mergedIntoId: null } };
    });
  }
}
