import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { Keyrings } from '../../../common/crypto/keyring';
import type { Personal } from '../../../common/crypto/personal';
import { openPersonal } from '../../../common/crypto/personal-field';
import { Database } from '../../../database/database';
import { Citizen } from '../../account/citizen.entity';
import { StaffUser } from '../../account/staff-user.entity';

/** Who gets a reward, as far as money must know. */
@Injectable()
export class PayeeRepository {
  constructor(
    private readonly database: Database,
    private readonly keyrings: Keyrings,
  ) {}

  /** The platform's identity of the payee. */
  async openidOf(citizenId: string): Promise<Personal> {
    const { id, openidSealed } = await this.database.repository(Citizen).findOneByOrFail({ id: citizenId });
    const place = { table: 'citizen', column: 'openidSealed', rowId: id };
    return openPersonal(this.keyrings.personal, openidSealed, place);
  }

  /** The citizen has deleted the account. */
  hasLeft(citizenId: string): Promise<boolean> {
    return this.database.repository(Citizen).existsBy({ id: citizenId, deletedAt: Not(IsNull()) });
  }

  /** The person works here as well, and is never rewarded. */
  isStaff(personId: string): Promise<boolean> {
    return this.database.repository(StaffUser).existsBy({ personId, disabledAt: IsNull() });
  }
}
