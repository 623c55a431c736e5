import { Injectable } from '@nestjs/common';
import type { Outcome } from '@suishoupai/shared/report/words';
import type { Actor } from '../../../common/actor';
import { invalidField } from '../../../common/problem';
import { AttachPhotos, type TakenPhoto } from '../../photo/photo.api';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { Participations } from '../case/participations';
import { TakeBack } from '../case/take-back';

export interface ResolveInput extends ActionInput {
  outcome: Outcome;
  text: string;
  afterPhotos: TakenPhoto[];
  /** What follows interim measures, and by when. */
  plan?: string;
  planDate?: Date;
}

/** 办理完成: the unit says it is done and shows it. */
@Injectable()
export class Resolve {
  constructor(
    private readonly perform: PerformAction,
    private readonly participations: Participations,
    private readonly photos: AttachPhotos,
    private readonly takeBack: TakeBack,
  ) {}

  execute(actor: Actor, id: string, input: ResolveInput): Promise<Receipt> {
    return this.perform.run('resolve', actor, id, input, async ({ eventId }) => {
      requirePlan(input);
      await this.participations.take(actor, id, 'handler');
      await this.photos.attach(actor, { reportId: id, eventId, purpose: 'after' }, input.afterPhotos);
      await this.takeBack.pendingExtension(id);
      return {
        text: input.text,
        data: { outcome: input.outcome, plan: input.plan, planDate: input.planDate?.toISOString() },
        changes: { outcome: input.outcome, resolution: input.text },
      };
    });
  }
}

const requirePlan = ({ outcome, plan, planDate }: ResolveInput): void => {
  if (outcome !== 'interimMeasures') return;
  if (!plan) throw invalidField('plan', 'required', '采取临时措施时，请写明整改计划');
  if (!planDate) throw invalidField('planDate', 'required', '请写明计划完成时间');
};
