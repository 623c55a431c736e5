import { MAX_DEPTH, childPath, idsOnPath } from '../../../database/tree-path';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { IDS, type Ids } from '../../../common/ids';
import { invalidField } from '../../../common/problem';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import type { Unit } from '../unit.entity';
import type { CreateUnitDto } from './admin-units.dto';
import { SetCoverage } from './set-coverage';
import { UnitAdmins } from './unit-admins';
import { UnitRepository } from './unit.repository';

/** Adds a unit. Its code and parent stay as they are: whoever reorganises closes and adds. */
@Injectable()
export class CreateUnit {
  constructor(
    private readonly admins: UnitAdmins,
    private readonly repository: UnitRepository,
    private readonly coverage: SetCoverage,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @throws Problem `request.invalid` naming the field. */
  execute(actor: Actor, draft: CreateUnitDto): Promise<Unit> {
    return this.unitOfWork.run(async () => {
      const unit = this.build(draft, await this.parentOf(draft));
      await this.admins.seat(actor, unit.areaId, unit.path);
      await this.repository.insert(unit);
      await this.coverage.execute(actor, unit.id, draft.coverage ?? []);
      await this.audit.append(actor, 'createUnit', 'unit', unit.id, { code: unit.code });
      return unit;
    });
  }

  /** A unit of a county may hang under the city's: only what the new one itself is counts against the scope. */
  private async parentOf({ parentId }: CreateUnitDto): Promise<Unit | null> {
    if (!parentId) return null;
    const parent = await this.admins.open('parentId', parentId);
    if (idsOnPath(parent.path).length >= MAX_DEPTH)
      throw invalidField('parentId', 'depth', `单位最多 ${MAX_DEPTH} 级，请选择更高的上级`);
    return parent;
  }

  private build({ code, name, areaId, phone }: CreateUnitDto, parent: Unit | null): Unit {
    const id = this.ids.next();
    return {
      id,
      code,
      name,
      parentId: parent?.id ?? null,
      path: childPath(parent, id),
      areaId,
      phone: phone ?? null,
      validTo: null,
      successorId: null,
    };
  }
}
