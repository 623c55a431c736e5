import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Keyrings } from '../../common/crypto/keyring';
import { openPersonal } from '../../common/crypto/personal-field';
import type { Personal } from '../../common/crypto/personal';
import { Database } from '../../database/database';
import { Citizen } from '../account/citizen.entity';
import { StaffUser } from '../account/staff-user.entity';
import type { Notification } from './notification.entity';

type Addressee = Pick<Notification, 'recipientKind' | 'recipientId'>;

/** Opens the sealed openid and phone of whom a message goes to; null for an account that is closed or has none. */
@Injectable()
export class Addresses {
  constructor(
    private readonly database: Database,
    private readonly keyrings: Keyrings,
  ) {}

  async openid({ recipientKind, recipientId }: Addressee): Promise<Personal | null> {
    const citizen = recipientKind === 'citizen' ? await this.citizen(recipientId) : null;
    return citizen && this.open(citizen.openidSealed, 'citizen', 'openidSealed', citizen.id);
  }

  async phone({ recipientKind, recipientId }: Addressee): Promise<Personal | null> {
    const [account, table] =
      recipientKind === 'citizen'
        ? [await this.citizen(recipientId), 'citizen']
        : [await this.staffUser(recipientId), 'staff_user'];
    return account && this.open(account.phoneSealed, table, 'phoneSealed', account.id);
  }

  private open(sealed: string | null, table: string, column: string, rowId: string): Personal | null {
    return sealed === null ? null : openPersonal(this.keyrings.personal, sealed, { table, column, rowId });
  }

  private citizen(id: string): Promise<Citizen | null> {
    return this.database.repository(Citizen).findOneBy({ id, disabledAt: IsNull(), deletedAt: IsNull() });
  }

  private staffUser(id: string): Promise<StaffUser | null> {
    return this.database.repository(StaffUser).findOneBy({ id, disabledAt: IsNull() });
  }
}
