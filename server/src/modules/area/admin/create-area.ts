import { MAX_DEPTH, childPath, idsOnPath } from '../../../database/tree-path';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { invalidField } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { administers } from '../admin-scope';
import type { Area } from '../area.entity';
import { AreaQueries } from '../area.queries';
import type { CreateAreaDto } from './admin-areas.dto';
import { liesBelow } from './area-levels';
import { AreaRepository } from './area.repository';
import { ResponsiblePerson } from './responsible-person';

/** Adds an area to the tree. Its code, level and parent stay as they are: whoever reorganises closes and adds. */
@Injectable()
export class CreateArea {
  constructor(
    private readonly queries: AreaQueries,
    private readonly repository: AreaRepository,
    private readonly person: ResponsiblePerson,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @throws Problem `request.invalid` naming the field. */
  execute(actor: Actor, draft: CreateAreaDto): Promise<Area> {
    return this.unitOfWork.run(async () => {
      const area = this.build(draft, await this.parentOf(actor, draft));
      await this.repository.insert(area);
      await this.audit.append(actor, 'createArea', 'area', area.id, { code: area.code });
      return area;
    });
  }

  private async parentOf(actor: Actor, { parentId, level }: CreateAreaDto): Promise<Area | null> {
    if (!parentId) return this.refuseSecondRoot(actor);
    const parent = await this.queries.find(parentId);
    if (parent === null || parent.validTo !== null || !administers(actor, { areaPath: parent.path })) {
      throw invalidField('parentId', 'unknown', '没有这个上级区域，请重新选择');
    }
    if (!liesBelow(level, parent.level)) throw invalidField('level', 'level', '级别应低于上级区域');
    if (idsOnPath(parent.path).length >= MAX_DEPTH)
      throw invalidField('parentId', 'depth', `区域最多 ${MAX_DEPTH} 级，请选择更高的上级`);
    return parent;
  }

  private async refuseSecondRoot(actor: Actor): Promise<null> {
    const mayFound = administers(actor, { areaPath: '/' });
    if (!mayFound || (await this.queries.root()) !== null) throw invalidField('parentId', 'root', '请选择上级区域');
    return null;
  }

  private build({ code, name, level, lat, lng, polygon, responsibleName }: CreateAreaDto, parent: Area | null): Area {
    if (((lat ?? null) === null) !== ((lng ?? null) === null))
      throw invalidField('lat', 'pair', '经度和纬度要一起填写');
    const id = this.ids.next();
    return {
      id,
      code,
      name,
      level,
      parentId: parent?.id ?? null,
      path: childPath(parent, id),
      lat: lat ?? null,
      lng: lng ?? null,
      polygon: polygon ?? null,
      responsibleName: responsibleName ? this.person.seal(id, responsibleName) : null,
      validTo: null,
      successorId: null,
    };
  }
}
