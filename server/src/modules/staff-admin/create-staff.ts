import { Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { invalidField } from '../../common/problem';
import { UnitOfWork } from '../../database/unit-of-work';
import { AddStaff } from './add-staff';
import { OneTimePassword } from './one-time-password';
import type { CreateStaffDto, OneTimePasswordView } from './staff-admin.dto';

/** Opens a staff account with a password that is good until the first sign-in. */
@Injectable()
export class CreateStaff {
  constructor(
    private readonly add: AddStaff,
    private readonly passwords: OneTimePassword,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws Problem `request.invalid` naming the field. */
  async execute(actor: Actor, draft: CreateStaffDto): Promise<OneTimePasswordView> {
    if (draft.grants.length === 0) throw invalidField('grants', 'none', '至少要有一个角色');
    const { plain, hash } = await this.passwords.draw();
    const { id } = await this.unitOfWork.run(() => this.add.execute(actor, draft, hash));
    return { id, oneTimePassword: plain };
  }
}
