import { type WechatApi, hasCode } from '../wechat-api/wechat-api';
import type { SubscribeMessage, SubscribeMessages, SubscribeOutcome } from './subscribe-message.port';

/** 服务通知. A repeat may use up a second consent, so a lost answer is `unknown`. */
export class SubscribeMessagesByWechat implements SubscribeMessages {
  constructor(
    private readonly api: WechatApi,
    private readonly programState: 'formal' | 'trial',
  ) {}

  async send(message: SubscribeMessage): Promise<SubscribeOutcome> {
    const body = {
      touser: message.openid,
      template_id: message.templateId,
      page: message.page,
      data: Object.fromEntries(Object.entries(message.data).map(([key, value]) => [key, { value }])),
      miniprogram_state: this.programState,
      lang: 'zh_CN',
    };
    try {
      await this.api.post('/cgi-bin/message/subscribe/send', body, { repeatable: false });
      return 'sent';
    } catch (error) {
      if (hasCode(error, '43101')) return 'noConsent';
      throw error;
    }
  }
}
