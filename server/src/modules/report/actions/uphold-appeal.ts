import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Deed, Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { AssignmentRepository } from '../case/assignment.repository';
import { BACK_AT_THE_START } from '../case/back-at-the-start';
import { DecideAppeal } from '../case/decide-appeal';
import { NewDeadline } from '../case/new-deadline';
import type { Report } from '../entities/report.entity';
import { GiveBack } from './give-back';

export interface UpholdAppealInput extends ActionInput {
  reason: string;
  deadline: Date;
}

/** 支持申诉: a closed case goes back to its unit, a refused one to the office. A reward stays as it is. */
@Injectable()
export class UpholdAppeal {
  constructor(
    private readonly perform: PerformAction,
    private readonly giveBack: GiveBack,
    private readonly decide: DecideAppeal,
    private readonly assignments: AssignmentRepository,
    private readonly deadline: NewDeadline,
  ) {}

  execute(actor: Actor, id: string, input: UpholdAppealInput): Promise<Receipt> {
    return this.giveBack.run(() =>
      this.perform.run('upholdAppeal', actor, id, input, async (deed) => {
        await this.decide.as('upheld', deed.kase, deed.now);
        const changes = await this.restart(deed, input);
        return { text: input.reason, data: { deadline: input.deadline.toISOString() }, changes };
      }),
    );
  }

  private async restart({ to, kase: { report } }: Deed, input: UpholdAppealInput): Promise<Partial<Report>> {
    if (to === 'handling') {
      return {
        ...(await this.deadline.set(report.id, input.deadline)),
        appealedFrom: null,
        outcome: null,
        resolution: null,
        verdict: null,
        closedAt: null,
      };
    }
    await this.assignments.archive(report.id);
    return { ...BACK_AT_THE_START, appealedFrom: null };
  }
}
