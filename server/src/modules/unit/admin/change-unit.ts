import { changedFields } from '../../../common/changed-fields';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../common/actor';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import type { Unit } from '../unit.entity';
import type { ChangeUnitDto } from './admin-units.dto';
import { SetCoverage } from './set-coverage';
import { UnitAdmins } from './unit-admins';
import { UnitRepository } from './unit.repository';

@Injectable()
export class ChangeUnit {
  constructor(
    private readonly admins: UnitAdmins,
    private readonly repository: UnitRepository,
    private readonly coverage: SetCoverage,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns whether anything differed. @throws Problem `notFound` outside the actor's scope. */
  execute(actor: Actor, id: string, { name, areaId, phone, coverage }: ChangeUnitDto): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const unit = await this.admins.editable(actor, id);
      const wanted = { name: name ?? undefined, areaId: areaId ?? undefined, phone };
      const changes = changedFields<Unit>(unit, wanted);
      if (changes.areaId !== undefined) await this.admins.seat(actor, changes.areaId, unit.path);
      const fields = Object.keys(changes);
      if (fields.length > 0) await this.repository.update(id, changes);
      if (coverage && (await this.coverage.execute(actor, id, coverage))) fields.push('coverage');
      if (fields.length > 0) await this.audit.append(actor, 'changeUnit', 'unit', id, { fields });
      return fields.length > 0;
    });
  }
}
