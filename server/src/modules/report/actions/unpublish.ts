import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { ShownPhotosRepository } from '../case/shown-photos.repository';

/** 撤下. */
@Injectable()
export class Unpublish {
  constructor(
    private readonly perform: PerformAction,
    private readonly photos: ShownPhotosRepository,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { text?: string }): Promise<Receipt> {
    return this.perform.run('unpublish', actor, id, input, async () => {
      await this.photos.hideAll(id);
      return { text: input.text, changes: { publishedAt: null } };
    });
  }
}
