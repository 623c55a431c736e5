import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor } from '../../../common/actor';
import { Problem } from '../../../common/problem';
import { Database } from '../../../database/database';
import { SHOWABLE } from '../../photo/photo.api';
import { Photo } from '../../photo/photo.entity';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';

/** 公开: shows the case, and the photos a reviewer chose, on the square. */
@Injectable()
export class Publish {
  constructor(
    private readonly perform: PerformAction,
    private readonly database: Database,
  ) {}

  execute(actor: Actor, id: string, input: ActionInput & { photoIds: string[] }): Promise<Receipt> {
    return this.perform.run('publish', actor, id, input, async ({ now }) => {
      await this.clear(id, [...new Set(input.photoIds)]);
      return { data: { photos: input.photoIds.length }, changes: { publishedAt: now } };
    });
  }

  /** The reviewer's choice is the human clearance; what a check called risky cannot be cleared. */
  private async clear(reportId: string, photoIds: string[]): Promise<void> {
    const { affected } = await this.database
      .repository(Photo)
      .update({ id: In(photoIds), reportId, contentCheck: In(SHOWABLE) }, { published: true });
    if (affected !== photoIds.length) {
      throw new Problem('report.badPhoto', '只能公开这件上报中通过检查的照片', {
        errors: [{ field: 'photoIds', code: 'photo', message: '有照片没有通过检查，或不属于这件上报' }],
      });
    }
  }
}
