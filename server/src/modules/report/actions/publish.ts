import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { Problem } from '../../../common/problem';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { ShownPhotosRepository } from '../case/shown-photos.repository';

/** 公开: shows the case, and the photos a reviewer chose, on the square. */
@Injectable()
export class Publish {
  constructor(
    private readonly perform: PerformAction,
    private readonly photos: ShownPhotosRepository,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { photoIds: string[] }): Promise<Receipt> {
    return this.perform.run('publish', actor, id, input, async ({ now }) => {
      await this.clear(id, [...new Set(input.photoIds)]);
      return { data: { photos: input.photoIds.length }, changes: { publishedAt: now } };
    });
  }

  /** The reviewer's choice is the human clearance; what a check called risky cannot be cleared. */
  private async clear(reportId: string, photoIds: string[]): Promise<void> {
    if (await this.photos.show(reportId, photoIds)) return;
    throw new Problem('report.badPhoto', '只能公开这件上报中通过检查的照片', {
      errors: [{ field: 'photoIds', code: 'photo', message: '有照片没有通过检查，或不属于这件上报' }],
    });
  }
}
