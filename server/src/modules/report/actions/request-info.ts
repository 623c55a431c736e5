import { Injectable } from '@nestjs/common';
import { LIMITS } from '@suishoupai/shared/limits';
import type { Actor } from '../../../common/actor';
import { Outbox } from '../../../outbox/outbox';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { Deadlines } from '../case/deadlines';

/** 请补充: asks the reporter, and goes on without an answer after three working days. */
@Injectable()
export class RequestInfo {
  constructor(
    private readonly perform: PerformAction,
    private readonly deadlines: Deadlines,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { question: string }): Promise<Receipt> {
    return this.perform.run('requestInfo', actor, id, input, async ({ eventId, kase }) => {
      const lapse = await this.deadlines.inWorkingDays(LIMITS.answerWorkingDays);
      await this.outbox.add('lapseInfo', { reportId: kase.report.id, eventId }, lapse.at);
      return { text: input.question, data: { answerBy: lapse.at.toISOString() } };
    });
  }
}
