import type { Settings } from '../../config/settings';
import { SettingsError } from '../../config/settings-error';
import { GatewayFailure } from '../../common/gateway-failure';
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

interface ReportInfo {
  info_type: string;
  info_content: string;
}

const EXAMPLE = '[{"info_type":"补贴类型","info_content":"安全隐患举报奖励"}]';

/** From here on the platform demands the payee's encrypted name, which we do not send. Fen. */
const NAME_REQUIRED_FEN = 200_000;

/** Control characters, 4-byte characters and lone surrogates: the platform takes neither. */
const UNSENDABLE = /[\p{Cc}\p{Cs}\u{10000}-\u{10FFFF}]/u;

/**
 * Makes the function that writes a bill's create request: JSON with a fixed order of keys, because the platform compares
 * repeats field by field and the signature covers the bytes. That function throws GatewayFailure `refused` (`BILL_…`)
 * for what the platform could only refuse. Source: pay.weixin.qq.com, 商家转账 发起转账.
 * @throws SettingsError when WECHAT_PAY_REPORT_INFOS is no list of report items.
 */
export function billFreezer(settings: BillSettings): (bill: NewBill) => string {
  const reportInfos = readReportInfos(settings.WECHAT_PAY_REPORT_INFOS);
  return (bill) => {
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
      transfer_scene_report_infos: reportInfos,
      user_recv_style: { type: settings.WECHAT_PAY_STYLE },
    });
  };
}

/** The number in frozen bytes. @throws GatewayFailure `refused` for bytes that no `freeze` wrote. */
export function frozenNumber(frozen: string): string {
  try {
    const { out_bill_no: outBillNo } = JSON.parse(frozen) as { out_bill_no?: unknown };
    if (typeof outBillNo === 'string') return outBillNo;
  } catch {
    // The parser's message quotes the bytes, which name the payee.
    throw refused('BILL_BYTES');
  }
  throw refused('BILL_BYTES');
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

function readReportInfos(json: string): ReportInfo[] {
  try {
    const items = JSON.parse(json) as unknown;
    if (Array.isArray(items) && items.length > 0 && items.every(isReportInfo)) return items.map(inOrder);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new SettingsError([
    'WECHAT_PAY_REPORT_INFOS 不正确：应为 JSON 数组，每项有 info_type 和 info_content，例如 ' + EXAMPLE,
  ]);
}

const isReportInfo = (item: unknown): item is ReportInfo =>
  Boolean((item as ReportInfo | null)?.info_type && (item as ReportInfo).info_content);

const inOrder = ({ info_type, info_content }: ReportInfo): ReportInfo => ({ info_type, info_content });

function refused(code: string): GatewayFailure {
  return new GatewayFailure('refused', code);
}
