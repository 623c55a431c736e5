import { CONFIRM_WINDOW_MS } from '../pay/bill-life';
import type { Sandbox } from '../sandbox';
import { billsOf, type Bill, type BillState } from '../store/bills';
import { messagesOf, type PhoneMessage } from '../store/messages';
import type { WechatUser } from '../store/users';

const STATE_TEXTS: Record<BillState, string> = {
  ACCEPTED: '处理中',
  PROCESSING: '处理中',
  WAIT_USER_CONFIRM: '待收款',
  TRANSFERING: '到账中',
  SUCCESS: '已收款',
  FAIL: '已退回',
  CANCELING: '撤销中',
  CANCELLED: '已撤销',
};

/** Everything a person sees on this phone, newest first. */
export function phoneView(sandbox: Sandbox, user: WechatUser): Record<string, unknown>[] {
  const messages = messagesOf(sandbox.store, user.openid, user.phone).map(messageView);
  const sheets = billsOf(sandbox.store, user.openid).map((bill) => sheetView(bill, sandbox.clock.nowMs()));
  return [...messages, ...sheets].sort((a, b) => b.at.localeCompare(a.at));
}

function messageView({ id, kind, at, content }: PhoneMessage): Record<string, unknown> & { at: string } {
  return { kind, id: `${kind}-${id}`, at: new Date(at).toISOString(), ...content };
}

/** The receiving sheet of a transfer; amounts in fen. */
function sheetView(bill: Bill, nowMs: number): Record<string, unknown> & { at: string } {
  const expiresAt = bill.created_at + CONFIRM_WINDOW_MS;
  const waiting = bill.state === 'WAIT_USER_CONFIRM';
  return {
    kind: 'redPacket',
    id: `bill-${bill.out_bill_no}`,
    at: new Date(bill.created_at).toISOString(),
    outBillNo: bill.out_bill_no,
    amountFen: bill.amount,
    remark: bill.remark,
    perception: bill.perception,
    style: bill.style,
    state: bill.state,
    stateText: waiting && nowMs >= expiresAt ? '已过期' : STATE_TEXTS[bill.state],
    canConfirm: waiting && nowMs < expiresAt,
    expiresAt: new Date(expiresAt).toISOString(),
  };
}
