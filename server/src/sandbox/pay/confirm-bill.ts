import { Failure } from '../http/failure';
import type { Sandbox } from '../sandbox';
import { findBill, type Bill } from '../store/bills';
import type { WechatUser } from '../store/users';
import { CONFIRM_WINDOW_MS, transfer } from './bill-life';

/**
 * What happens behind the confirmation page when its button is tapped; a second tap changes nothing.
 * Throws Failure, as the page turns people away.
 * @param packageInfo as given to `wx.requestMerchantTransfer`; absent when the page was opened from the phone itself.
 */
export function confirmBill(sandbox: Sandbox, user: WechatUser, outBillNo: string, packageInfo?: string): Bill {
  return sandbox.store.inTransaction(() => {
    const bill = findBill(sandbox.store, outBillNo);
    if (!bill) throw new Failure(404, 'NOT_FOUND', '没有这笔转账');
    if (bill.openid !== user.openid) throw new Failure(403, 'PAYEE_MISMATCH', '收款人不是当前微信用户');
    if (packageInfo !== undefined && packageInfo !== bill.package_info) {
      throw new Failure(400, 'PACKAGE_MISMATCH', '收款信息有误');
    }
    if (bill.state === 'SUCCESS' || bill.state === 'TRANSFERING') return bill;
    checkOpen(bill, sandbox.clock.nowMs());
    return transfer(sandbox, bill, user.traits.transferFailReason);
  });
}

/** A bill that is being cancelled can still be confirmed: the payee may win that race. */
function checkOpen(bill: Bill, nowMs: number): void {
  if (bill.state === 'FAIL' || bill.state === 'CANCELLED') throw new Failure(409, 'CLOSED', '这笔转账已关闭');
  if (nowMs - bill.created_at >= CONFIRM_WINDOW_MS) throw new Failure(409, 'EXPIRED', '已过期，未领取的款项将退回');
  const confirmable = bill.state === 'WAIT_USER_CONFIRM' || bill.state === 'CANCELING';
  if (!confirmable) throw new Failure(409, 'NOT_READY', '转账处理中，请稍后再来');
}
