import { changedFields } from '../../../common/changed-fields';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { invalidField, notFound } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { administers } from '../admin-scope';
import type { Area } from '../area.entity';
import { AreaQueries } from '../area.queries';
import type { ChangeAreaDto } from './admin-areas.dto';
import { AreaRepository } from './area.repository';
import { ResponsiblePerson } from './responsible-person';

@Injectable()
export class ChangeArea {
  constructor(
    private readonly queries: AreaQueries,
    private readonly repository: AreaRepository,
    private readonly person: ResponsiblePerson,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns whether anything differed. @throws Problem `notFound` outside the actor's scope. */
  execute(actor: Actor, id: string, wanted: ChangeAreaDto): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const area = await this.queries.find(id);
      if (area === null || !administers(actor, { areaPath: area.path })) throw notFound();
      const changes = this.changesOf(area, wanted);
      if (Object.keys(changes).length === 0) return false;
      await this.repository.update(id, changes);
      await this.audit.append(actor, 'changeArea', 'area', id, { fields: Object.keys(changes) });
      return true;
    });
  }

  private changesOf(area: Area, { name, lat, lng, polygon, responsibleName }: ChangeAreaDto): Partial<Area> {
    const current = { ...area, responsibleName: this.person.open(area) };
    const wanted = { name: name ?? undefined, lat, lng, polygon, responsibleName };
    const changes = changedFields<Area>(current, wanted);
    const centre = { ...current, ...changes };
    if ((centre.lat === null) !== (centre.lng === null)) throw invalidField('lat', 'pair', '经度和纬度要一起填写');
    return changes.responsibleName
      ? { ...changes, responsibleName: this.person.seal(area.id, changes.responsibleName) }
      : changes;
  }
}
