import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { NewDeadline } from '../case/new-deadline';
import { Participations } from '../case/participations';
import { GiveBack } from './give-back';

/** 认可临时措施: the hazard is still open, with a new deadline. */
@Injectable()
export class AcceptInterim {
  constructor(
    private readonly perform: PerformAction,
    private readonly giveBack: GiveBack,
    private readonly participations: Participations,
    private readonly deadline: NewDeadline,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { deadline: Date; text?: string }): Promise<Receipt> {
    return this.giveBack.run(() =>
      this.perform.run('acceptInterim', actor, id, input, async () => {
        await this.participations.take(actor, id, 'approver');
        const changes = await this.deadline.set(id, input.deadline);
        return {
          text: input.text,
          data: { deadline: input.deadline.toISOString() },
          changes: { ...changes, outcome: null },
        };
      }),
    );
  }
}
