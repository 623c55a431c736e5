import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { invalidField } from '../../common/problem';
import { Database } from '../../database/database';
import { isDuplicate } from '../../database/database-errors';
import { StaffGrant, StaffUser } from '../account/staff-user.entity';

@Injectable()
export class StaffRepository {
  constructor(private readonly database: Database) {}

  /** @throws Problem `request.invalid` when the user name is taken. */
  async insert(staff: StaffUser): Promise<void> {
    try {
      await this.database.repository(StaffUser).insert(staff);
    } catch (error) {
      if (isDuplicate(error)) throw invalidField('username', 'taken', '这个用户名已有人在用');
      throw error;
    }
  }

  async update(id: string, changes: Partial<StaffUser>): Promise<void> {
    await this.database.repository(StaffUser).update({ id }, changes);
  }

  async insertGrants(grants: StaffGrant[]): Promise<void> {
    if (grants.length > 0) await this.database.repository(StaffGrant).insert(grants);
  }

  async deleteGrants(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.database.repository(StaffGrant).delete({ id: In([...ids]) });
  }
}
