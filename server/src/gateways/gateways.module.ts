import { type FactoryProvider, Module } from '@nestjs/common';
import { CLOCK, type Clock } from '../common/clock';
import { Settings } from '../config/settings';
import { CONTENT_SAFETY } from './content-safety/content-safety.port';
import { ContentSafetyByWechat } from './content-safety/content-safety.wechat';
import { GEOCODER } from './geocoder/geocoder.port';
import { TencentGeocoder } from './geocoder/geocoder.tencent';
import { Outbound } from './outbound/outbound';
import { PAYOUT_GATEWAY } from './payout/payout.port';
import { WechatPayPayouts } from './payout/payout.wechat-pay';
import { SMS_GATEWAY } from './sms/sms.port';
import { TencentSms } from './sms/sms.tencent';
import { SUBSCRIBE_MESSAGES } from './subscribe-message/subscribe-message.port';
import { SubscribeMessagesByWechat } from './subscribe-message/subscribe-message.wechat';
import { WechatApi } from './wechat-api/wechat-api';
import { WECHAT_LOGIN } from './wechat-login/wechat-login.port';
import { WechatLoginByWechat } from './wechat-login/wechat-login.wechat';
import { WECHAT_PUSH } from './wechat-push/wechat-push.port';
import { WechatPushByWechat } from './wechat-push/wechat-push.wechat';

/** Shared by the adapters: the door to the outside, and the one holder of the access token. */
const shared: FactoryProvider[] = [
  {
    provide: Outbound,
    inject: [Settings, CLOCK],
    useFactory: (settings: Settings, clock: Clock) => new Outbound(settings, clock),
  },
  {
    provide: WechatApi,
    inject: [Outbound, Settings, CLOCK],
    useFactory: (outbound: Outbound, settings: Settings, clock: Clock) => new WechatApi(outbound, settings, clock),
  },
];

const adapters: FactoryProvider[] = [
  {
    provide: WECHAT_LOGIN,
    inject: [WechatApi, Settings],
    useFactory: (api: WechatApi, settings: Settings) => new WechatLoginByWechat(api, settings.WECHAT_APP_ID),
  },
  {
    provide: SUBSCRIBE_MESSAGES,
    inject: [WechatApi, Settings],
    useFactory: (api: WechatApi, { NODE_ENV }: Settings) =>
      new SubscribeMessagesByWechat(api, NODE_ENV === 'production' ? 'formal' : 'trial'),
  },
  {
    provide: CONTENT_SAFETY,
    inject: [WechatApi],
    useFactory: (api: WechatApi) => new ContentSafetyByWechat(api),
  },
  {
    provide: WECHAT_PUSH,
    inject: [Settings],
    useFactory: (settings: Settings) => new WechatPushByWechat(settings),
  },
  {
    provide: SMS_GATEWAY,
    inject: [Outbound, Settings],
    useFactory: (outbound: Outbound, settings: Settings) => new TencentSms(outbound, settings),
  },
  {
    provide: GEOCODER,
    inject: [Outbound, Settings, CLOCK],
    useFactory: (outbound: Outbound, { GEOCODER_URL, GEOCODER_KEY, CITY_NAME }: Settings, clock: Clock) =>
      new TencentGeocoder(outbound, GEOCODER_URL, GEOCODER_KEY, CITY_NAME, clock),
  },
  {
    provide: PAYOUT_GATEWAY,
    inject: [Outbound, Settings],
    useFactory: (outbound: Outbound, settings: Settings) => new WechatPayPayouts(outbound, settings),
  },
];

/** Every outside service behind its port. Expects a global module with `Settings` and CLOCK; storage has its own. */
@Module({
  providers: [...shared, ...adapters],
  exports: [Outbound, ...adapters.map(({ provide }) => provide)],
})
export class GatewaysModule {}
