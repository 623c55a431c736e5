import type { Settings } from '../../config/settings';
import { GatewayFailure } from '../gateway-failure';
import type { NewBill } from './payout.port';

export type BillSettings = Pick<
  Settings,
  | 'PUBLIC_URL'
  | 'WECHAT_APP_ID'
  | 'WECHAT_PAY_SCENE_ID'
  | 'WECHAT_PAY_PERCEPTION'
  | 'WECHAT_PAY_REPORT_INFOS'
  | 'WECHAT_PAY_STYLE'
  | 'WECHAT_PAY_MIN_FEN'
  | 'WECHAT_PAY_MAX_FEN'
>;

/** From here on the platform demands the payee's encrypted name, which we do not send. Fen. */
const NAME_REQUIRED_FEN = 200_000;

/** Control characters, 4-byte characters and lone surrogates: the platform takes neither. */
const UNSENDABLE = /[\p{Cc}\p{Cs}\u{10000}-\u{10FFFF}]/u;

/**
 * The create request of a bill as JSON with a fixed order of keys: the platform compares repeats field by field and the
 * signature covers the bytes. Source: pay.weixin.qq.com, 商家转账 发起转账.
 * @throws GatewayFailure `refused` (`BILL_…`) for what the platform could only refuse.
 */
export function freezeBill(bill: NewBill, settings: BillSettings): string {
  check(bill, settings);
  return JSON.stringify({
    appid: settings.WECHAT_APP_ID,
    out_bill_no: bill.outBillNo,
    transfer_scene_id: settings.WECHAT_PAY_SCENE_ID,
    openid: bill.openid,
    transfer_amount: bill.amountFen,
    transfer_remark: bill.remark,
    notify_url: `${settings.PUBLIC_URL}/api/v1/callbacks/wechat-pay/payouts`,
    user_recv_perception: settings.WECHAT_PAY_PERCEPTION,
    transfer_scene_report_infos: reportInfos(settings.WECHAT_PAY_REPORT_INFOS),
    user_recv_style: { type: settings.WECHAT_PAY_STYLE },
  });
}

function check(bill: NewBill, settings: BillSettings): void {
  const { outBillNo, openid, amountFen, remark } = bill;
  const most = Math.min(settings.WECHAT_PAY_MAX_FEN, NAME_REQUIRED_FEN - 1);
  if (!/^[0-9A-Za-z]{1,32}$/.test(outBillNo)) throw refused('BILL_NUMBER');
  if (!/^[\w-]{1,64}$/.test(openid)) throw refused('BILL_OPENID');
  if (!Number.isSafeInteger(amountFen) || amountFen < settings.WECHAT_PAY_MIN_FEN || amountFen > most) {
    throw refused('BILL_AMOUNT');
  }
  if (remark === '' || remark.length > 32 || UNSENDABLE.test(remark)) throw refused('BILL_REMARK');
}

function reportInfos(json: string): { info_type: string; info_content: string }[] {
  const items = JSON.parse(json) as { info_type: string; info_content: string }[];
  return items.map(({ info_type, info_content }) => ({ info_type, info_content }));
}

function refused(code: string): GatewayFailure {
  return new GatewayFailure('refused', code);
}
