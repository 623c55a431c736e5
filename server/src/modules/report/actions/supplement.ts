import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { Outbox } from '../../../outbox/outbox';
import { AttachPhotos } from '../../photo/photo.api';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';

export interface SupplementInput extends ActionInput {
  text?: string;
  photoIds?: string[];
}

/** 补充: the reporter adds words or photos. */
@Injectable()
export class Supplement {
  constructor(
    private readonly perform: PerformAction,
    private readonly photos: AttachPhotos,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, id: string, input: SupplementInput): Promise<Receipt> {
    return this.perform.run('supplement', actor, id, input, async ({ eventId }) => {
      const place = { reportId: id, eventId, purpose: 'supplement' } as const;
      await this.photos.attach(
        actor,
        place,
        (input.photoIds ?? []).map((photoId) => ({ photoId })),
      );
      if (input.text) await this.outbox.add('checkText', { reportId: id, eventId });
      return { text: input.text };
    });
  }
}
