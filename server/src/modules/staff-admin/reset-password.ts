import { Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { UnitOfWork } from '../../database/unit-of-work';
import { EndSession } from '../account/account.api';
import { AuditTrail } from '../audit/audit.api';
import { EditableStaff } from './editable-staff';
import { OneTimePassword } from './one-time-password';
import type { OneTimePasswordView } from './staff-admin.dto';
import { StaffRepository } from './staff.repository';

/** For somebody who forgot his password: a new one, good until the next sign-in. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly editable: EditableStaff,
    private readonly passwords: OneTimePassword,
    private readonly repository: StaffRepository,
    private readonly sessions: EndSession,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Problem `notFound` outside the actor's scope. */
  async execute(actor: Actor, id: string): Promise<OneTimePasswordView> {
    const { plain, hash } = await this.passwords.draw();
    await this.unitOfWork.run(async () => {
      await this.editable.get(actor, id);
      await this.repository.update(id, { passwordHash: hash, mustChangePassword: true });
      await this.sessions.all('staff', id);
      await this.audit.append(actor, 'resetPassword', 'staffUser', id);
    });
    return { id, oneTimePassword: plain };
  }
}
