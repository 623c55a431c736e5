import { Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { UnitOfWork } from '../../database/unit-of-work';
import { EndSession } from '../account/account.api';
import { AuditTrail } from '../audit/audit.api';
import { EditableStaff } from './editable-staff';
import { SetGrants } from './set-grants';
import type { ChangeStaffDto } from './staff-admin.dto';
import { StaffChanges } from './staff-changes';

/** Changes name, phone and roles of an account, closes it or opens it again. */
@Injectable()
export class ChangeStaff {
  constructor(
    private readonly editable: EditableStaff,
    private readonly changes: StaffChanges,
    private readonly grants: SetGrants,
    private readonly sessions: EndSession,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns whether anything differed. @throws Problem `notFound` outside the actor's scope. */
  execute(actor: Actor, id: string, wanted: ChangeStaffDto): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const staff = await this.editable.get(actor, id);
      const fields = await this.changes.apply(staff, wanted);
      if (wanted.grants && (await this.grants.execute(actor, id, wanted.grants))) fields.push('grants');
      if (wanted.disabled === true) await this.sessions.all('staff', id);
      if (fields.length > 0) await this.audit.append(actor, 'changeStaff', 'staffUser', id, { fields });
      return fields.length > 0;
    });
  }
}
