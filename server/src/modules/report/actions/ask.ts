import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';

/** 询问上报人: a question that holds nobody up. */
@Injectable()
export class Ask {
  constructor(private readonly perform: PerformAction) {}

  execute(actor: Actor, id: string, input: ActionInput & { question: string }): Promise<Receipt> {
    return this.perform.run('ask', actor, id, input, () => ({ text: input.question }));
  }
}
