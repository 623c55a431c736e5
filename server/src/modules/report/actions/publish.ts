import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { Problem } from '../../../common/problem';
import { Outbox } from '../../../outbox/outbox';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { ShownPhotosRepository } from '../case/shown-photos.repository';
import { type Blur, wrongBlurs } from './wrong-blurs.policy';

type PublishInput = ActionInput & { photoIds: string[]; blurs?: Blur[] | null };

/** 公开: shows the case, and the photos a reviewer chose, on the square; one of which parts are hidden once they are. */
@Injectable()
export class Publish {
  constructor(
    private readonly perform: PerformAction,
    private readonly photos: ShownPhotosRepository,
    private readonly outbox: Outbox,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  execute(actor: Actor, id: string, input: PublishInput): Promise<Receipt> {
    return this.perform.run('publish', actor, id, input, async ({ now }) => {
      const photoIds = [...new Set(input.photoIds)];
      const blurs = input.blurs ?? [];
      const errors = wrongBlurs(photoIds, blurs);
      if (errors.length > 0) throw new Problem('request.invalid', errors[0]!.message, { errors });
      const whole = photoIds.filter((photoId) => blurs.every((blur) => blur.photoId !== photoId));
      if (!(await this.photos.show(id, whole))) throw badPhoto();
      for (const blur of blurs) await this.hide(id, blur);
      return { data: { photos: photoIds.length }, changes: { publishedAt: now } };
    });
  }

  private async hide(reportId: string, { photoId, boxes }: Blur): Promise<void> {
    const blurKey = this.ids.next();
    if (!(await this.photos.showWithout(reportId, photoId, boxes, blurKey))) throw badPhoto();
    await this.outbox.add('blurPhoto', { photoId, blurKey });
  }
}

/** The reviewer's choice is the human clearance; what a check called risky cannot be cleared. */
const badPhoto = (): Problem =>
  new Problem('report.badPhoto', '只能公开这件上报中通过检查的照片', {
    errors: [{ field: 'photoIds', code: 'photo', message: '有照片没有通过检查，或不属于这件上报' }],
  });
