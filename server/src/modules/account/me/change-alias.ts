import { Injectable } from '@nestjs/common';
import type { Citizens } from '../../../common/actor';
import { Database } from '../../../database/database';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { Citizen } from '../citizen.entity';

@Injectable()
export class ChangeAlias {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Citizens, alias: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.database.repository(Citizen).update({ id: actor.id }, { alias });
      await this.audit.append(actor, 'changeAlias', 'citizen', actor.id);
    });
  }
}
