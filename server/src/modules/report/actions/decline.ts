import { Injectable } from '@nestjs/common';
import type { DeclineReason } from '@suishoupai/shared/report/words';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { NO_DEADLINE } from '../case/deadlines';
import { type ActionInput, PerformAction } from '../act/perform-action';

export interface DeclineInput extends ActionInput {
  reasonCode: DeclineReason;
  reason: string;
}

/** 不予受理, with a reason that the citizen reads. */
@Injectable()
export class Decline {
  constructor(private readonly perform: PerformAction) {}

  execute(actor: Actor, id: string, input: DeclineInput): Promise<Receipt> {
    return this.perform.run('decline', actor, id, input, () => ({
      text: input.reason,
      data: { reasonCode: input.reasonCode },
      changes: { declineReason: input.reasonCode, ...NO_DEADLINE },
    }));
  }
}
