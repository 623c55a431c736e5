import { GatewayFailure } from '../../common/gateway-failure';
import { type WechatApi, hasCode } from '../wechat-api/wechat-api';
import type { WechatLogin } from './wechat-login.port';

/** Sign-in by the platform's one-time codes. The `session_key` in the answer is not needed and goes no further. */
export class WechatLoginByWechat implements WechatLogin {
  constructor(
    private readonly api: WechatApi,
    private readonly appId: string,
  ) {}

  async exchange(code: string): Promise<{ openid: string; unionid?: string }> {
    const { openid, unionid } = await this.api.codeToSession(code);
    if (typeof openid !== 'string' || openid === '') throw new GatewayFailure('unknown', 'ANSWER_SHAPE');
    return typeof unionid === 'string' ? { openid, unionid } : { openid };
  }

  async phone(code: string): Promise<string> {
    const answer = await this.exchangePhone(code);
    const { purePhoneNumber, countryCode, watermark } = (answer.phone_info ?? {}) as PhoneInfo;
    if (typeof purePhoneNumber !== 'string') throw new GatewayFailure('unknown', 'ANSWER_SHAPE');
    if (watermark?.appid !== this.appId) throw new GatewayFailure('refused', 'FOREIGN_APP');
    return String(countryCode) === '86' ? purePhoneNumber : `+${String(countryCode)}${purePhoneNumber}`;
  }

  /** 40013 usually means that our appid is wrong; in this call it is the code that belongs to another app. */
  private async exchangePhone(code: string): Promise<Record<string, unknown>> {
    try {
      return await this.api.post('/wxa/business/getuserphonenumber', { code }, { repeatable: false });
    } catch (error) {
      throw hasCode(error, '40013') ? new GatewayFailure('refused', error.code) : error;
    }
  }
}

interface PhoneInfo {
  purePhoneNumber?: unknown;
  countryCode?: unknown;
  watermark?: { appid?: unknown };
}
