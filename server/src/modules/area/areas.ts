import { Injectable } from '@nestjs/common';
import { invalidField } from '../../common/problem';
import type { Area } from './area.entity';
import { AreaQueries } from './area.queries';

/** A closed area leads to its successor; a longer chain than this is a mistake in the table. */
const MAX_SUCCESSIONS = 10;

@Injectable()
export class Areas {
  constructor(private readonly queries: AreaQueries) {}

  /** Open or closed. @throws Problem `request.invalid` naming `areaId`. */
  async get(id: string): Promise<Area> {
    const area = await this.queries.find(id);
    if (area === null) throw invalidField('areaId', 'unknown', '没有这个区域，请重新选择');
    return area;
  }

  /** Open or closed; null when nobody has this code. */
  byCode(code: string): Promise<Area | null> {
    return this.queries.findByCode(code);
  }

  /** The area, or the one that followed it; null when it is unknown or closed for good. */
  async current(id: string): Promise<Area | null> {
    let area = await this.queries.find(id);
    for (let step = 0; area?.validTo && step < MAX_SUCCESSIONS; step++) {
      area = area.successorId === null ? null : await this.queries.find(area.successorId);
    }
    return area?.validTo ? null : area;
  }

  /** The city. @throws Error when no area was ever imported: the installation is not set up. */
  async root(): Promise<Area> {
    const root = await this.queries.root();
    if (root === null) throw new Error('there is no root area: import the areas first');
    return root;
  }
}
