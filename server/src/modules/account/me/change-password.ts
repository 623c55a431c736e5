import { Injectable } from '@nestjs/common';
import type { Staff } from '../../../common/actor';
import { invalidField } from '../../../common/problem';
import { Database } from '../../../database/database';
import { UnitOfWork } from '../../../database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import { EndSession } from '../end-session';
import { hashPassword, passwordFits } from '../passwords';
import { StaffUser } from '../staff-user.entity';

/** Changes one's own password and signs every device out. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: EndSession,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Staff, current: string, next: string): Promise<void> {
    const staff = await this.database.repository(StaffUser).findOneByOrFail({ id: actor.id });
    if (!(await passwordFits(staff.passwordHash, current)))
      throw invalidField('current', 'password', '当前密码不对，请重新输入');
    const passwordHash = await hashPassword(next);
    await this.unitOfWork.run(async () => {
      await this.database.repository(StaffUser).update({ id: actor.id }, { passwordHash, mustChangePassword: false });
      await this.sessions.all('staff', actor.id);
      await this.audit.append(actor, 'changePassword', 'staffUser', actor.id);
    });
  }
}
