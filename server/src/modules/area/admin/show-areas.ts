import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { type Page, pageOf, pageSize, readCursor } from '../../../common/page';
import { notFound } from '../../../common/problem';
import { mayRead } from '../admin-scope';
import { AreaListQueries } from '../area-list.queries';
import type { Area } from '../area.entity';
import { AreaQueries } from '../area.queries';
import { viewArea } from '../area.view';
import type { AdminAreasQuery, AdminAreaView } from './admin-areas.dto';
import { ResponsiblePerson } from './responsible-person';

/** Areas as administrators and auditors see them, within their own scope. */
@Injectable()
export class ShowAreas {
  constructor(
    private readonly queries: AreaQueries,
    private readonly lists: AreaListQueries,
    private readonly person: ResponsiblePerson,
  ) {}

  async list(actor: Actor, { parentId, q, cursor, limit }: AdminAreasQuery): Promise<Page<AdminAreaView>> {
    const size = pageSize(limit);
    const areas = await this.lists.readableBy(actor, { parentId, q }, readCursor(cursor), size + 1);
    return pageOf(
      areas,
      size,
      ({ code, id }) => ({ at: code, id }),
      (area) => this.view(area),
    );
  }

  /** @throws Problem `notFound` outside the actor's scope. */
  async one(actor: Actor, id: string): Promise<AdminAreaView> {
    const area = await this.queries.find(id);
    if (area === null || !mayRead(actor, area.path)) throw notFound();
    return this.view(area);
  }

  private view(area: Area): AdminAreaView {
    const { polygon, validTo, successorId } = area;
    return { ...viewArea(area), polygon, validTo, successorId, responsibleName: this.person.open(area) };
  }
}
