import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { Database } from '../../../database/database';
import type { Receipt } from '../act/deed';
import { type ActionInput, PerformAction } from '../act/perform-action';
import { Rating } from '../entities/rating.entity';

export interface RateInput extends ActionInput {
  stars: number;
  text?: string;
}

/** 评价. */
@Injectable()
export class Rate {
  constructor(
    private readonly perform: PerformAction,
    private readonly database: Database,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  execute(actor: Actor, id: string, input: RateInput): Promise<Receipt> {
    return this.perform.run('rate', actor, id, input, async ({ now }) => {
      const rating = { stars: input.stars, text: input.text ?? '', ratedAt: now };
      const ratings = this.database.repository(Rating);
      const { affected } = await ratings.update({ reportId: id }, rating);
      if (affected === 0) await ratings.insert({ id: this.ids.next(), reportId: id, ...rating });
      return { text: input.text, data: { stars: input.stars } };
    });
  }
}
