import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { Database } from '../../../database/database';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { Extension } from '../entities/extension.entity';

export interface RequestExtensionInput extends ActionInput {
  workingDays: number;
  reason: string;
}

/** 申请延期. */
@Injectable()
export class RequestExtension {
  constructor(
    private readonly perform: PerformAction,
    private readonly database: Database,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  execute(actor: Actor, id: string, input: RequestExtensionInput): Promise<Receipt> {
    const { workingDays, reason } = input;
    return this.perform.run('requestExtension', actor, id, input, async ({ now }) => {
      await this.database.repository(Extension).insert({
        id: this.ids.next(),
        reportId: id,
        pendingKey: 1,
        workingDays,
        reason,
        state: 'pending',
        requestedAt: now,
        decidedAt: null,
      });
      return { text: reason, data: { workingDays } };
    });
  }
}
