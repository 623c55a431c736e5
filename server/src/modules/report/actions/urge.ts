import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';

/** 催办: once a day. */
@Injectable()
export class Urge {
  constructor(private readonly perform: PerformAction) {}

  execute(actor: Actor, id: string, input: ActionInput & { text?: string }): Promise<Receipt> {
    return this.perform.run('urge', actor, id, input, () => ({ text: input.text }));
  }
}
