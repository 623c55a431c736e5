import type { Settings } from '../../config/settings';
import { GatewayFailure } from '../../common/gateway-failure';
import type { Outbound } from '../outbound/outbound';
import { billOf, merchantOf } from './bill-answer';
import { type BillSettings, billFreezer, frozenNumber } from './freeze-bill';
import { PayClient, type PaySettings } from './pay-client';
import { saysNotFound } from './payout-failure';
import type { Bill, BillNotice, BillState, NewBill, PayoutGateway } from './payout.port';
import { platformKeys } from './platform-keys';
import { type NoticeKeys, readNotice } from './read-notice';

const BILLS = '/v3/fund-app/mch-transfer/transfer-bills';
const ABSENT = Symbol('absent');

type PayoutSettings = BillSettings & PaySettings & Pick<Settings, 'WECHAT_PAY_URL' | 'WECHAT_PAY_API_V3_KEY'>;

/** 商家转账 in user-confirmation mode. Source: pay.weixin.qq.com, `/v3/fund-app/mch-transfer/transfer-bills`. */
export class WechatPayPayouts implements PayoutGateway {
  private readonly frozen: (bill: NewBill) => string;
  private readonly client: PayClient;
  private readonly noticeKeys: NoticeKeys;

  constructor(
    outbound: Outbound,
    private readonly settings: PayoutSettings,
  ) {
    this.frozen = billFreezer(settings);
    this.client = new PayClient(outbound.host(settings.WECHAT_PAY_URL), settings);
    this.noticeKeys = {
      platformKeys: platformKeys(settings.WECHAT_PAY_PUBLIC_KEY_ID, settings.WECHAT_PAY_PUBLIC_KEY),
      apiV3Key: settings.WECHAT_PAY_API_V3_KEY,
      mchId: settings.WECHAT_PAY_MCH_ID,
    };
  }

  freeze(bill: NewBill): string {
    return this.frozen(bill);
  }

  async create(frozen: string): Promise<Bill> {
    const outBillNo = frozenNumber(frozen);
    const words = await this.client.call({ repeatable: false }, { method: 'POST', path: BILLS, body: frozen });
    return billOf(words, outBillNo);
  }

  /** The platform knows bills of the last 30 days; an older one is absent here and says nothing about its money. */
  async find(outBillNo: string): Promise<Bill | undefined> {
    const rescue = (error: unknown) => (saysNotFound(error) ? ABSENT : undefined);
    const words = await this.client.call({ repeatable: true }, { method: 'GET', path: pathOf(outBillNo), rescue });
    if (words === ABSENT) return undefined;
    if (merchantOf(words) !== this.settings.WECHAT_PAY_MCH_ID) throw new GatewayFailure('unknown', 'ANSWER_MISMATCH');
    return billOf(words, outBillNo);
  }

  async cancel(outBillNo: string): Promise<BillState> {
    const path = `${pathOf(outBillNo)}/cancel`;
    const words = await this.client.call({ repeatable: false }, { method: 'POST', path });
    return billOf(words, outBillNo).state;
  }

  readNotice(headers: Record<string, string | undefined>, rawBody: Buffer, nowMs: number): BillNotice {
    return readNotice({ headers, rawBody, nowMs }, this.noticeKeys);
  }

  confirmation(packageInfo: string): { mchId: string; appId: string; package: string } {
    return { mchId: this.settings.WECHAT_PAY_MCH_ID, appId: this.settings.WECHAT_APP_ID, package: packageInfo };
  }
}

function pathOf(outBillNo: string): string {
  if (!/^[0-9A-Za-z]{1,32}$/.test(outBillNo)) throw new GatewayFailure('refused', 'BILL_NUMBER');
  return `${BILLS}/out-bill-no/${outBillNo}`;
}
