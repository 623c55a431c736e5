import { Injectable } from '@nestjs/common';
import { Keyrings } from '../../common/crypto/keyring';
import { Personal } from '../../common/crypto/personal';
import { openPersonal, sealPersonal } from '../../common/crypto/personal-field';
import type { StaffUser } from '../account/staff-user.entity';

/** The mobile number of a staff account, sealed in the table. */
@Injectable()
export class StaffPhone {
  constructor(private readonly keyrings: Keyrings) {}

  seal(staffUserId: string, phone: string): string {
    return sealPersonal(this.keyrings.personal, new Personal(phone), placeOf(staffUserId));
  }

  /** True when this very number (or none) is what the account has. @throws SealBroken */
  is({ id, phoneSealed }: StaffUser, phone: string | null): boolean {
    if (phoneSealed === null || phone === null) return phoneSealed === phone;
    return openPersonal(this.keyrings.personal, phoneSealed, placeOf(id)).reveal() === phone;
  }
}

const placeOf = (rowId: string) => ({ table: 'staff_user', column: 'phoneSealed', rowId });
