import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { Database } from '../../../database/database';
import { Photo } from '../../photo/photo.entity';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';

/** 撤下. */
@Injectable()
export class Unpublish {
  constructor(
    private readonly perform: PerformAction,
    private readonly database: Database,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { text?: string }): Promise<Receipt> {
    return this.perform.run('unpublish', actor, id, input, async () => {
      await this.database.repository(Photo).update({ reportId: id }, { published: false });
      return { text: input.text, changes: { publishedAt: null } };
    });
  }
}
