import { Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { notFound } from '../../common/problem';
import { viewCase } from './case.view';
import { precisionOf } from './coarse-place.policy';
import { SquareQueries } from './square.queries';
import type { SquareCaseView } from './square.view';
import { SurroundingsQueries } from './surroundings.queries';
import { TimelineQueries } from './timeline.queries';

/** One published case for everybody; a citizen also learns whether he follows it. */
@Injectable()
export class ShowSquareCase {
  constructor(
    private readonly queries: SquareQueries,
    private readonly surroundings: SurroundingsQueries,
    private readonly timeline: TimelineQueries,
  ) {}

  /** @throws Problem `notFound` when it is absent or not published. */
  async execute(actor: Actor, id: string): Promise<SquareCaseView> {
    const report = await this.queries.find(id);
    if (report === null) throw notFound();
    const sensitive = await this.surroundings.sensitivePaths();
    const around = await this.surroundings.of([report], sensitive);
    const events = await this.timeline.events(id);
    const unitNames = await this.timeline.unitNames(events, precisionOf(report, sensitive));
    const following = actor.kind === 'citizen' && (await this.queries.isFollowing(id, actor.id));
    return { ...viewCase(report, around, events, unitNames), following };
  }
}
