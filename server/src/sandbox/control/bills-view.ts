import { allBills, type Bill } from '../store/bills';
import { attemptsOf, deliveriesOf } from '../store/deliveries';
import type { Store } from '../store/store';

/** Every bill, oldest first, with its callbacks and their attempts; amounts in fen. */
export function billsView(store: Store): Record<string, unknown>[] {
  return allBills(store).map((bill) => ({ ...viewOf(bill), callbacks: callbacksOf(store, bill.out_bill_no) }));
}

function viewOf(bill: Bill): Record<string, unknown> {
  return {
    outBillNo: bill.out_bill_no,
    transferBillNo: bill.transfer_bill_no,
    openid: bill.openid,
    amountFen: bill.amount,
    remark: bill.remark,
    state: bill.state,
    failReason: bill.fail_reason,
    createdAt: new Date(bill.created_at).toISOString(),
    updatedAt: new Date(bill.updated_at).toISOString(),
  };
}

function callbacksOf(store: Store, outBillNo: string): Record<string, unknown>[] {
  return deliveriesOf(store, outBillNo).map(({ id, state, due_at }) => {
    const attempts = attemptsOf(store, id).map((attempt) => ({ ...attempt, at: new Date(attempt.at).toISOString() }));
    return { id, state, nextAt: state === 'due' ? new Date(due_at).toISOString() : null, attempts };
  });
}
