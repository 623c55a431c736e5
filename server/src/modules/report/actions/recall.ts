import { Injectable } from '@nestjs/common';
import { type Actor, SYSTEM } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, ANY_VERSION, PerformAction } from '../act/perform-action';
import { TakeBack } from '../case/take-back';

/** 收回: the office takes the case back from the unit. */
@Injectable()
export class Recall {
  constructor(
    private readonly perform: PerformAction,
    private readonly takeBack: TakeBack,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { reason: string }): Promise<Receipt> {
    return this.perform.run('recall', actor, id, input, async ({ kase }) => {
      const changes = await this.takeBack.fromUnits(kase);
      return { text: input.reason, data: { unitId: kase.report.leadUnitId }, changes };
    });
  }

  /** The product's own: nobody is left in the unit who could go on. */
  fromClosedUnit(id: string): Promise<Receipt> {
    return this.execute(SYSTEM, id, { version: ANY_VERSION, reason: '接收单位已撤销，重新转办' });
  }
}
