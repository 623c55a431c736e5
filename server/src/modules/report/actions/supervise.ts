import { Inject, Injectable } from '@nestjs/common';
import type { SupervisionLevel } from '@suishoupai/shared/report/words';
import type { Staff } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { Database } from '../../../database/database';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { Deadlines } from '../case/deadlines';
import { Supervision } from '../entities/supervision.entity';

export interface SuperviseInput extends ActionInput {
  level: SupervisionLevel;
  /** By when the unit must answer; the case's own deadline stays. */
  deadline: Date;
  text?: string;
}

/** 督办. */
@Injectable()
export class Supervise {
  constructor(
    private readonly perform: PerformAction,
    private readonly deadlines: Deadlines,
    private readonly database: Database,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  execute(actor: Staff, id: string, input: SuperviseInput): Promise<Receipt> {
    return this.perform.run('supervise', actor, id, input, async ({ now }) => {
      const { level, text = null } = input;
      const deadline = this.deadlines.require(input.deadline);
      await this.database
        .repository(Supervision)
        .insert({ id: this.ids.next(), reportId: id, level, deadline, text, staffUserId: actor.id, at: now });
      return { text, data: { level, answerBy: deadline.toISOString() }, changes: { supervisionLevel: level } };
    });
  }
}
