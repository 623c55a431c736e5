import type { DataSource } from 'typeorm';
import { hashPassword } from '../../modules/account/account.api';
import { StaffUser } from '../../modules/account/staff-user.entity';
import { demoPassword } from './demo-accounts';

/** Hashing runs on the four threads of the pool. */
const AT_ONCE = 4;

/** Gives every account its known password instead of the one-time password nobody was shown. */
export const giveDemoPasswords = async (dataSource: DataSource): Promise<void> => {
  const staff = dataSource.getRepository(StaffUser);
  const usernames = (await staff.find({ select: { username: true } })).map(({ username }) => username);
  for (let first = 0; first < usernames.length; first += AT_ONCE) {
    const hashing = usernames.slice(first, first + AT_ONCE).map(async (username) => {
      const passwordHash = await hashPassword(demoPassword(username));
      await staff.update({ username }, { passwordHash, mustChangePassword: false });
    });
    await Promise.all(hashing);
  }
};
