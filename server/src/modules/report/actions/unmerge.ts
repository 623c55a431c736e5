import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, ANY_VERSION, PerformAction } from '../act/perform-action';
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

  /** The product's own: what one reporter takes back must not end what another reported. */
  fromWithdrawn(id: string): Promise<Receipt> {
    return this.execute(SYSTEM, id, { version: ANY_VERSION, reason: '并入的上报已由其上报人撤回，本件重新办理' });
  }
}
