import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { DecideAppeal } from '../case/decide-appeal';

/** 驳回申诉: back to the state before. */
@Injectable()
export class RejectAppeal {
  constructor(
    private readonly perform: PerformAction,
    private readonly decide: DecideAppeal,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { reason: string }): Promise<Receipt> {
    return this.perform.run('rejectAppeal', actor, id, input, async ({ kase, now }) => {
      await this.decide.as('rejected', kase, now);
      return { text: input.reason, changes: { appealedFrom: null } };
    });
  }
}
