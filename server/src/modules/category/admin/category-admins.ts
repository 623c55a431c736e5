import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { administers, Areas } from '../../area/area.api';

/** Categories hold for the whole city, so only administrators of the whole city edit them. */
@Injectable()
export class CategoryAdmins {
  constructor(private readonly areas: Areas) {}

  async may(actor: Actor, categoryPath: string): Promise<boolean> {
    if (actor.kind === 'system') return true;
    const { path: areaPath } = await this.areas.root();
    return administers(actor, { areaPath, categoryPath });
  }
}
