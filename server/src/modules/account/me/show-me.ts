import { Injectable } from '@nestjs/common';
import { grantsOf, type SignedIn } from '../../../common/actor';
import { Keyrings } from '../../../common/crypto/keyring';
import { openPersonal } from '../../../common/crypto/personal-field';
import { Database } from '../../../database/database';
import { Citizen } from '../citizen.entity';
import { StaffUser } from '../staff-user.entity';
import type { MeView } from './me.dto';

@Injectable()
export class ShowMe {
  constructor(
    private readonly database: Database,
    private readonly keyrings: Keyrings,
  ) {}

  async execute(actor: SignedIn): Promise<MeView> {
    if (actor.kind === 'staff') {
      const { name, mustChangePassword } = await this.database.repository(StaffUser).findOneByOrFail({ id: actor.id });
      const roles = [...new Set(grantsOf(actor).map((grant) => grant.role))];
      return { kind: 'staff', name, phone: null, roles, mustChangePassword };
    }
    const { alias, phoneSealed, id } = await this.database.repository(Citizen).findOneByOrFail({ id: actor.id });
    return { kind: 'citizen', name: alias, phone: this.masked(phoneSealed, id), roles: [], mustChangePassword: false };
  }

  private masked(sealed: string | null, rowId: string): string | null {
    if (sealed === null) return null;
    const phone = openPersonal(this.keyrings.personal, sealed, { table: 'citizen', column: 'phoneSealed', rowId });
    return phone.reveal().replace(/^(.{3}).*(.{4})$/, '$1****$2');
  }
}
