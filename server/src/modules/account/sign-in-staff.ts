import { Injectable } from '@nestjs/common';
import { Problem } from '../../common/problem';
import { Database } from '../../database/database';
import { passwordFits } from './passwords';
import { StaffUser } from './staff-user.entity';

/** Signs a staff member in by user name and password. */
@Injectable()
export class SignInStaff {
  constructor(private readonly database: Database) {}

  /** @throws Problem `session.badCredentials`, the same for an unknown name, a wrong password and a closed account. */
  async execute(username: string, password: string): Promise<StaffUser> {
    const staff = await this.database.repository(StaffUser).findOneBy({ username });
    const fits = await passwordFits(staff?.passwordHash, password);
    if (!staff || !fits || staff.disabledAt) throw new Problem('session.badCredentials');
    return staff;
  }
}
