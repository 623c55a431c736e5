import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import type { StaffUser } from '../account/staff-user.entity';
import type { ChangeStaffDto } from './staff-admin.dto';
import { StaffPhone } from './staff-phone';
import { StaffRepository } from './staff.repository';

/** Brings an account's own row to what is wanted; inside the caller's unit of work. */
@Injectable()
export class StaffChanges {
  constructor(
    private readonly repository: StaffRepository,
    private readonly phone: StaffPhone,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns the names of the columns that differed. */
  async apply(staff: StaffUser, { name, phone, disabled }: ChangeStaffDto): Promise<string[]> {
    const changes: Partial<StaffUser> = {};
    if (name && name !== staff.name) changes.name = name;
    if (phone !== undefined && !this.phone.is(staff, phone)) {
      changes.phoneSealed = phone === null ? null : this.phone.seal(staff.id, phone);
    }
    if (typeof disabled === 'boolean' && disabled !== (staff.disabledAt !== null)) {
      changes.disabledAt = disabled ? this.clock.now() : null;
    }
    const fields = Object.keys(changes);
    if (fields.length > 0) await this.repository.update(staff.id, changes);
    return fields;
  }
}
