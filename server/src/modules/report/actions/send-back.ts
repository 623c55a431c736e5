import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { TakeBack } from '../case/take-back';

/** 退回: not this unit's; the second time a reviewer arbitrates. */
@Injectable()
export class SendBack {
  constructor(
    private readonly perform: PerformAction,
    private readonly takeBack: TakeBack,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { reason: string }): Promise<Receipt> {
    return this.perform.run('sendBack', actor, id, input, async ({ kase }) => {
      const changes = await this.takeBack.fromUnits(kase);
      return {
        text: input.reason,
        data: { unitId: kase.report.leadUnitId },
        changes: { ...changes, returns: kase.report.returns + 1 },
      };
    });
  }
}
