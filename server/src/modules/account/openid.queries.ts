import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Keyrings } from '../../common/crypto/keyring';
import type { Personal } from '../../common/crypto/personal';
import { openPersonal } from '../../common/crypto/personal-field';
import { Database } from '../../database/database';
import { Citizen } from './citizen.entity';

/** As whom WeChat knows a person. */
@Injectable()
export class OpenidQueries {
  constructor(
    private readonly database: Database,
    private readonly keyrings: Keyrings,
  ) {}

  /** null for a person without an open citizen account, as staff are. */
  async of(personId: string): Promise<Personal | null> {
    const where = { personId, disabledAt: IsNull(), deletedAt: IsNull() };
    const citizen = await this.database.repository(Citizen).findOneBy(where);
    if (citizen === null) return null;
    const place = { table: 'citizen', column: 'openidSealed', rowId: citizen.id };
    return openPersonal(this.keyrings.personal, citizen.openidSealed, place);
  }
}
