import { enqueue } from '../deliveries/enqueue';
import { rfc3339 } from '../http/china-time';
import type { Sandbox } from '../sandbox';
import { billsInState, billsUntil, markDoomed, markLocked, moveBill, type Bill } from '../store/bills';
import { balanceOf, postFlow } from '../store/funds';

export const CONFIRM_WINDOW_MS = 24 * 3_600_000;

/**
 * ACCEPTED → PROCESSING → WAIT_USER_CONFIRM as far as the merchant's money reaches.
 * All functions here expect to run inside a transaction.
 */
export function proceed(sandbox: Sandbox, bill: Bill): Bill {
  const { store, clock } = sandbox;
  if (bill.state !== 'ACCEPTED' && bill.state !== 'PROCESSING') return bill;
  if (bill.doom) return settle(sandbox, bill, 'FAIL', bill.doom);
  const processing = bill.state === 'ACCEPTED' ? moveBill(store, bill, 'PROCESSING', clock.nowMs()) : bill;
  if (balanceOf(store) < bill.amount) return processing;
  postFlow(store, processing, '支出', clock.nowMs());
  markLocked(store, processing, true);
  return { ...moveBill(store, processing, 'WAIT_USER_CONFIRM', clock.nowMs()), locked: 1 };
}

/** The payee tapped: the money is on its way, and there at once unless a delay is set. */
export function transfer(sandbox: Sandbox, bill: Bill, doom?: string): Bill {
  const { store, clock, settings } = sandbox;
  if (doom) markDoomed(store, bill, doom);
  const doomed = { ...bill, doom: doom ?? bill.doom };
  const moving = moveBill(store, doomed, 'TRANSFERING', clock.nowMs());
  return settings.get().transferDelayMs > 0 ? moving : finishTransfer(sandbox, moving);
}

/** Ends a bill, gives locked money back unless it was paid, and owes the merchant a callback. */
export function settle(sandbox: Sandbox, bill: Bill, state: 'SUCCESS' | 'FAIL' | 'CANCELLED', reason?: string): Bill {
  const { store, clock } = sandbox;
  const settled = moveBill(store, bill, state, clock.nowMs(), reason ?? null);
  if (state !== 'SUCCESS' && bill.locked === 1) {
    postFlow(store, bill, '收入', clock.nowMs());
    markLocked(store, bill, false);
  }
  if (bill.notify_url) {
    const message = noticeOf(settled, sandbox.credentials.mchId);
    enqueue(sandbox, { kind: 'callback', subject: bill.out_bill_no, url: bill.notify_url, message });
  }
  return settled;
}

/** Everything that time alone does to bills. */
export function advanceBills(sandbox: Sandbox): void {
  const { store, clock, settings } = sandbox;
  const now = clock.nowMs();
  const { lateCloseMs, transferDelayMs, cancelDelayMs } = settings.get();
  const older = (state: Bill['state'], since: 'created_at' | 'updated_at', ms: number): Bill[] =>
    billsUntil(store, state, since, now - ms);
  store.inTransaction(() => {
    for (const state of ['ACCEPTED', 'PROCESSING'] as const)
      billsInState(store, state).forEach((b) => proceed(sandbox, b));
    for (const bill of older('PROCESSING', 'created_at', CONFIRM_WINDOW_MS))
      settle(sandbox, bill, 'FAIL', 'BUDGET_NOT_ENOUGH');
    const closing = older('WAIT_USER_CONFIRM', 'created_at', CONFIRM_WINDOW_MS + lateCloseMs);
    for (const bill of closing) settle(sandbox, bill, 'FAIL', 'OVERDUE_CLOSE');
    for (const bill of older('TRANSFERING', 'updated_at', transferDelayMs)) finishTransfer(sandbox, bill);
    for (const bill of older('CANCELING', 'updated_at', cancelDelayMs))
      settle(sandbox, bill, 'CANCELLED', 'MCH_CANCEL');
  });
}

function finishTransfer(sandbox: Sandbox, bill: Bill): Bill {
  return bill.doom ? settle(sandbox, bill, 'FAIL', bill.doom) : settle(sandbox, bill, 'SUCCESS');
}

/** The plain text of `MCHTRANSFER.BILL.FINISHED`. */
export function noticeOf(bill: Bill, mchId: string): Record<string, unknown> {
  return {
    out_bill_no: bill.out_bill_no,
    transfer_bill_no: bill.transfer_bill_no,
    state: bill.state,
    mch_id: mchId,
    transfer_amount: bill.amount,
    openid: bill.openid,
    ...(bill.fail_reason ? { fail_reason: bill.fail_reason } : {}),
    create_time: rfc3339(bill.created_at),
    update_time: rfc3339(bill.updated_at),
    ...(bill.state === 'SUCCESS' ? { payment_method_type: 'CFT' } : {}),
  };
}
