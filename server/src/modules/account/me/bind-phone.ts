import { Inject, Injectable } from '@nestjs/common';
import type { Citizens } from '../../../common/actor';
import { blindIndex } from '../../../common/crypto/blind-index';
import { Keyrings } from '../../../common/crypto/keyring';
import { Personal } from '../../../common/crypto/personal';
import { sealPersonal } from '../../../common/crypto/personal-field';
import { invalidField } from '../../../common/problem';
import { Database } from '../../../database/database';
import { UnitOfWork } from '../../../database/unit-of-work';
import { GatewayFailure } from '../../../common/gateway-failure';
import { WECHAT_LOGIN, type WechatLogin } from '../../../gateways/wechat-login/wechat-login.port';
import { AuditTrail } from '../../audit/audit.api';
import { Citizen } from '../citizen.entity';

/** Takes the citizen's phone number from the platform, sealed at once. */
@Injectable()
export class BindPhone {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly keyrings: Keyrings,
    private readonly audit: AuditTrail,
    @Inject(WECHAT_LOGIN) private readonly wechat: WechatLogin,
  ) {}

  async execute(actor: Citizens, code: string): Promise<void> {
    const phone = await this.phoneOf(code);
    await this.unitOfWork.run(async () => {
      await this.database.repository(Citizen).update(
        { id: actor.id },
        {
          phoneSealed: sealPersonal(this.keyrings.personal, phone, {
            table: 'citizen',
            column: 'phoneSealed',
            rowId: actor.id,
          }),
          phoneIndex: blindIndex(this.keyrings.blindIndex, phone, { table: 'citizen', column: 'phone' }),
        },
      );
      await this.audit.append(actor, 'bindPhone', 'citizen', actor.id);
    });
  }

  private async phoneOf(code: string): Promise<Personal> {
    try {
      return new Personal(await this.wechat.phone(code));
    } catch (error) {
      if (error instanceof GatewayFailure && error.kind === 'refused') {
        throw invalidField('code', 'code', '没有取到手机号，请重新点一次');
      }
      throw error;
    }
  }
}
