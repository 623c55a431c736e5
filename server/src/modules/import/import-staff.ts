import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../common/actor';
import { invalidField } from '../../common/problem';
import {
  AddStaff,
  ChangeStaff,
  CreateStaffDto,
  type DrawnPassword,
  OneTimePassword,
  StaffQueries,
} from '../staff-admin/staff-admin.api';
import { RoleGrants } from './role-grants';
import { type RowImporter, RowShape } from './row-importer';
import type { StaffRow } from './rows';

/** Hashing uses the threads of the pool; more at once only wait. */
const HASHED_AT_ONCE = 4;

/** Opens no door: no password has it as its hash. */
const NO_PASSWORD = '-';

@Injectable()
export class ImportStaff {
  constructor(
    private readonly queries: StaffQueries,
    private readonly add: AddStaff,
    private readonly change: ChangeStaff,
    private readonly grants: RoleGrants,
    private readonly passwords: OneTimePassword,
    private readonly shape: RowShape,
  ) {}

  /** Draws a password for every name without an account, before the transaction, for hashing is slow. */
  async drawPasswords(usernames: readonly string[]): Promise<Map<string, DrawnPassword>> {
    const drawn = new Map<string, DrawnPassword>();
    for (let start = 0; start < usernames.length; start += HASHED_AT_ONCE) {
      const batch = usernames.slice(start, start + HASHED_AT_ONCE).map(async (username) => {
        const known = await this.queries.findByUsername(username);
        if (known === null) drawn.set(username, await this.passwords.draw());
      });
      await Promise.all(batch);
    }
    return drawn;
  }

  /** @param passwords for new accounts; a preview has none, and its accounts are rolled back. */
  with(passwords: ReadonlyMap<string, DrawnPassword>): RowImporter<StaffRow> {
    return {
      keyOf: ({ username }) => username,
      put: (row) => this.put(row, passwords.get(row.username)?.hash ?? NO_PASSWORD),
    };
  }

  private async put(row: StaffRow, passwordHash: string): Promise<'new' | 'changed' | 'unchanged'> {
    const { username, name, phone, roles } = row;
    if (roles.length === 0) throw invalidField('roles', 'none', '至少要有一个角色');
    const grants = [];
    for (const role of roles) grants.push(await this.grants.of(role));
    const draft = await this.shape.check(CreateStaffDto, { username, name, phone, grants });
    const staff = await this.queries.findByUsername(username);
    if (staff === null) {
      await this.add.execute(SYSTEM, draft, passwordHash);
      return 'new';
    }
    return (await this.change.execute(SYSTEM, staff.id, draft)) ? 'changed' : 'unchanged';
  }
}
