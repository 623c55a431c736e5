import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { AttachPhotos } from '../../photo/photo.api';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { AssignmentRepository } from '../case/assignment.repository';
import { assistanceOf } from '../case/roles-on';

export interface ContributeInput extends ActionInput {
  text?: string;
  photoIds?: string[];
  /** The assisting unit's part is finished. */
  done?: boolean;
}

/** 协办反馈: an assisting unit's part; it never moves the report. */
@Injectable()
export class Contribute {
  constructor(
    private readonly perform: PerformAction,
    private readonly assignments: AssignmentRepository,
    private readonly photos: AttachPhotos,
  ) {}

  execute(actor: Actor, id: string, input: ContributeInput): Promise<Receipt> {
    return this.perform.run('contribute', actor, id, input, async ({ kase, role, eventId, now }) => {
      const own = assistanceOf(actor, kase, role)!;
      const place = { reportId: id, eventId, purpose: 'contribution' } as const;
      await this.photos.attach(
        actor,
        place,
        (input.photoIds ?? []).map((photoId) => ({ photoId })),
      );
      await this.assignments.change(own.id, {
        state: input.done ? 'done' : 'accepted',
        acceptedAt: own.acceptedAt ?? now,
        endedAt: input.done ? now : null,
      });
      return { text: input.text, unitId: own.unitId, data: { unitId: own.unitId, done: input.done ?? false } };
    });
  }
}
