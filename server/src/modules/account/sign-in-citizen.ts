import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import { blindIndex } from '../../common/crypto/blind-index';
import { Keyrings } from '../../common/crypto/keyring';
import { Personal } from '../../common/crypto/personal';
import { sealPersonal } from '../../common/crypto/personal-field';
import { CROCKFORD, IDS, type Ids } from '../../common/ids';
import { Problem } from '../../common/problem';
import { Database } from '../../database/database';
import { isDuplicate } from '../../database/database-errors';
import { GatewayFailure } from '../../common/gateway-failure';
import { WECHAT_LOGIN, type WechatLogin } from '../../gateways/wechat-login/wechat-login.port';
import { Citizen } from './citizen.entity';

/** Signs a citizen in by the one-time code of `wx.login`; the first time makes the account. */
@Injectable()
export class SignInCitizen {
  constructor(
    private readonly database: Database,
    private readonly keyrings: Keyrings,
    @Inject(WECHAT_LOGIN) private readonly wechat: WechatLogin,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  /** @throws Problem `session.badCode` for a bad, used or expired code or a closed account. */
  async execute(code: string): Promise<Citizen> {
    const openid = await this.openidOf(code);
    const openidIndex = blindIndex(this.keyrings.blindIndex, openid, { table: 'citizen', column: 'openid' });
    const citizen = (await this.find(openidIndex)) ?? (await this.register(openid, openidIndex));
    if (citizen.disabledAt) throw new Problem('session.badCode', '账号已停用，请联系市安委办');
    return citizen;
  }

  private async openidOf(code: string): Promise<Personal> {
    try {
      return new Personal((await this.wechat.exchange(code)).openid);
    } catch (error) {
      if (error instanceof GatewayFailure && error.kind === 'refused') throw new Problem('session.badCode');
      throw error;
    }
  }

  private find(openidIndex: string): Promise<Citizen | null> {
    return this.database.repository(Citizen).findOneBy({ openidIndex });
  }

  /** Two first sign-ins at once: the unique index lets one in, the other finds it. */
  private async register(openid: Personal, openidIndex: string): Promise<Citizen> {
    const id = this.ids.next();
    const citizen: Citizen = {
      id,
      personId: this.ids.next(),
      openidSealed: sealPersonal(this.keyrings.personal, openid, {
        table: 'citizen',
        column: 'openidSealed',
        rowId: id,
      }),
      openidIndex,
      phoneSealed: null,
      phoneIndex: null,
      alias: `热心市民${this.ids.pick(CROCKFORD, 4)}`,
      createdAt: this.clock.now(),
      disabledAt: null,
      deletedAt: null,
    };
    try {
      await this.database.repository(Citizen).insert(citizen);
      return citizen;
    } catch (error) {
      const winner = isDuplicate(error) ? await this.find(openidIndex) : null;
      if (winner) return winner;
      throw error;
    }
  }
}
