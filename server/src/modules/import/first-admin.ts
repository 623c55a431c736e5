import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../common/actor';
import { Problem } from '../../common/problem';
import { CreateStaff, CreateStaffDto, StaffQueries } from '../staff-admin/staff-admin.api';
import { RowShape } from './row-importer';

/** Opens the account with which an installation begins: it administers the whole city. */
@Injectable()
export class FirstAdmin {
  constructor(
    private readonly queries: StaffQueries,
    private readonly create: CreateStaff,
    private readonly shape: RowShape,
  ) {}

  /**
   * @param force opens one more although there are administrators, for when nobody can sign in any more.
   * @returns its one-time password. @throws Problem `request.invalid` when there is one already.
   */
  async execute(username: string, force: boolean): Promise<string> {
    if (!force && (await this.queries.adminExists())) {
      throw new Problem('request.invalid', '已经有管理员。确需再建一个时，请用 --force-new-username 用户名');
    }
    const grants = [{ role: 'admin' }];
    const draft = await this.shape.check(CreateStaffDto, { username, name: '管理员', phone: undefined, grants });
    const { oneTimePassword } = await this.create.execute(SYSTEM, draft);
    return oneTimePassword;
  }
}
