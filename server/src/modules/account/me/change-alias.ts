import { Injectable } from '@nestjs/common';
import type { Citizens } from '../../../common/actor';
import { invalidField } from '../../../common/problem';
import { Database } from '../../../database/database';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { Citizen } from '../citizen.entity';
import { soundsOfficial } from './official-words';

@Injectable()
export class ChangeAlias {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem `request.invalid` for an alias that could pass for an office. */
  async execute(actor: Citizens, alias: string): Promise<void> {
    if (soundsOfficial(alias)) throw invalidField('alias', 'official', '化名不能像单位或工作人员，请换一个');
    await this.unitOfWork.run(async () => {
      await this.database.repository(Citizen).update({ id: actor.id }, { alias });
      await this.audit.append(actor, 'changeAlias', 'citizen', actor.id);
    });
  }
}
