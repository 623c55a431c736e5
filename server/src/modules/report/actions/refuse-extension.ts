import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { DecideExtension } from '../case/decide-extension';

/** 不同意延期. */
@Injectable()
export class RefuseExtension {
  constructor(
    private readonly perform: PerformAction,
    private readonly decide: DecideExtension,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { reason: string }): Promise<Receipt> {
    return this.perform.run('refuseExtension', actor, id, input, async ({ kase, now }) => {
      await this.decide.as('refused', kase.pendingExtension!, now);
      return { text: input.reason };
    });
  }
}
