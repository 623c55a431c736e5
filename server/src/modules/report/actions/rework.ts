import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { NewDeadline } from '../case/new-deadline';
import { Participations } from '../case/participations';
import { GiveBack } from './give-back';

/** 退回重办: not done well enough. */
@Injectable()
export class Rework {
  constructor(
    private readonly perform: PerformAction,
    private readonly giveBack: GiveBack,
    private readonly participations: Participations,
    private readonly deadline: NewDeadline,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { reason: string; deadline: Date }): Promise<Receipt> {
    return this.giveBack.run(() =>
      this.perform.run('rework', actor, id, input, async () => {
        await this.participations.take(actor, id, 'approver');
        const changes = await this.deadline.set(id, input.deadline);
        return {
          text: input.reason,
          data: { deadline: input.deadline.toISOString() },
          changes: { ...changes, outcome: null, resolution: null },
        };
      }),
    );
  }
}
