import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { Database } from '../../../database/database';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { Appeal } from '../entities/appeal.entity';

/** 申诉: once, within fifteen days; a reviewer who did not decide looks again. */
@Injectable()
export class AppealReport {
  constructor(
    private readonly perform: PerformAction,
    private readonly database: Database,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { reason: string }): Promise<Receipt> {
    return this.perform.run('appeal', actor, id, input, async ({ kase: { report }, now }) => {
      await this.database.repository(Appeal).insert({
        id: this.ids.next(),
        reportId: id,
        fromState: report.state,
        reason: input.reason,
        state: 'pending',
        appealedAt: now,
        decidedAt: null,
      });
      return { text: input.reason, changes: { appealedFrom: report.state } };
    });
  }
}
