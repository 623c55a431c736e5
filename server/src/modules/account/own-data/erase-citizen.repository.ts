import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../../database/database';
import { Subscription } from '../../notification/subscription.entity';
import { Follow } from '../../report/entities/follow.entity';
import { Citizen } from '../citizen.entity';

/** What stands where a person was. The index frees the WeChat identity: whoever comes back gets a new account. */
const erased = (id: string, deletedAt: Date): Partial<Citizen> => ({
  openidSealed: '',
  openidIndex: `erased-${id}`,
  phoneSealed: null,
  phoneIndex: null,
  alias: '已注销用户',
  deletedAt,
});

@Injectable()
export class EraseCitizenRepository {
  constructor(private readonly database: Database) {}

  /** Erases the personal fields, and what only served to write to the person. @returns whether there was an account. */
  async erase(id: string, at: Date): Promise<boolean> {
    const { affected } = await this.database.repository(Citizen).update({ id, deletedAt: IsNull() }, erased(id, at));
    if (affected !== 1) return false;
    await this.database.repository(Follow).delete({ citizenId: id });
    await this.database.repository(Subscription).delete({ citizenId: id });
    return true;
  }
}
