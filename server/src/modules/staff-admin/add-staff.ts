import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { IDS, type Ids } from '../../common/ids';
import type { StaffUser } from '../account/staff-user.entity';
import { AuditTrail } from '../audit/audit.api';
import { SetGrants } from './set-grants';
import type { CreateStaffDto } from './staff-admin.dto';
import { StaffPhone } from './staff-phone';
import { StaffRepository } from './staff.repository';

/** Writes a new account; inside the caller's unit of work. */
@Injectable()
export class AddStaff {
  constructor(
    private readonly repository: StaffRepository,
    private readonly grants: SetGrants,
    private readonly phone: StaffPhone,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @throws Problem `request.invalid` naming the field. */
  async execute(actor: Actor, draft: CreateStaffDto, passwordHash: string): Promise<StaffUser> {
    const staff = this.build(draft, passwordHash);
    await this.repository.insert(staff);
    await this.grants.execute(actor, staff.id, draft.grants);
    await this.audit.append(actor, 'createStaff', 'staffUser', staff.id);
    return staff;
  }

  private build({ username, name, phone }: CreateStaffDto, passwordHash: string): StaffUser {
    const id = this.ids.next();
    return {
      id,
      personId: this.ids.next(),
      username,
      name,
      phoneSealed: phone ? this.phone.seal(id, phone) : null,
      passwordHash,
      mustChangePassword: true,
      createdAt: this.clock.now(),
      disabledAt: null,
    };
  }
}
