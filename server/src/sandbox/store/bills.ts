import type { Store } from './store';

export type BillState =
  'ACCEPTED' | 'PROCESSING' | 'WAIT_USER_CONFIRM' | 'TRANSFERING' | 'SUCCESS' | 'FAIL' | 'CANCELING' | 'CANCELLED';

export const FINAL_STATES: readonly BillState[] = ['SUCCESS', 'FAIL', 'CANCELLED'];

export interface Bill {
  out_bill_no: string;
  transfer_bill_no: string;
  openid: string;
  /** Fen. */
  amount: number;
  remark: string;
  perception: string;
  style: 'CONFIRM_PAGE' | 'RED_PACKET';
  notify_url: string | null;
  /** All business parameters in one canonical text: a resend must equal it. */
  parameters: string;
  state: BillState;
  fail_reason: string | null;
  /** The reason for which this bill is going to fail. */
  doom: string | null;
  package_info: string;
  /** 1 while the merchant's money is set aside for it, or was paid out. */
  locked: number;
  created_at: number;
  updated_at: number;
}

export function insertBill(store: Store, bill: Bill): void {
  const sql = `INSERT INTO transfer_bill (out_bill_no, transfer_bill_no, openid, amount, remark, perception, style, notify_url,
      parameters, state, fail_reason, doom, package_info, locked, created_at, updated_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const who = [bill.out_bill_no, bill.transfer_bill_no, bill.openid, bill.amount] as const;
  const what = [bill.remark, bill.perception, bill.style, bill.notify_url, bill.parameters] as const;
  const how = [bill.state, bill.fail_reason, bill.doom, bill.package_info, bill.locked] as const;
  store.run(sql, ...who, ...what, ...how, bill.created_at, bill.updated_at);
}

export function findBill(store: Store, outBillNo: string): Bill | undefined {
  return store.one<Bill>('SELECT * FROM transfer_bill WHERE out_bill_no = ?', outBillNo);
}

export function findBillByTransferNo(store: Store, transferBillNo: string): Bill | undefined {
  return store.one<Bill>('SELECT * FROM transfer_bill WHERE transfer_bill_no = ?', transferBillNo);
}

/** Answers the bill in its new state. Throws when another state came first. */
export function moveBill(
  store: Store,
  bill: Bill,
  to: BillState,
  nowMs: number,
  failReason: string | null = null,
): Bill {
  const sql = `UPDATE transfer_bill SET state = ?, fail_reason = ?, updated_at = ? WHERE out_bill_no = ? AND state = ?`;
  const changed = store.run(sql, to, failReason, nowMs, bill.out_bill_no, bill.state);
  if (changed !== 1) throw new Error(`bill ${bill.out_bill_no} is no longer ${bill.state}`);
  return { ...bill, state: to, fail_reason: failReason, updated_at: nowMs };
}

export function markLocked(store: Store, bill: Bill, locked: boolean): void {
  store.run('UPDATE transfer_bill SET locked = ? WHERE out_bill_no = ?', locked ? 1 : 0, bill.out_bill_no);
}

export function markDoomed(store: Store, bill: Bill, reason: string): void {
  store.run('UPDATE transfer_bill SET doom = ? WHERE out_bill_no = ?', reason, bill.out_bill_no);
}

/** Fen of the bills created since then that were not given up; of one payee, or of all. */
export function sumSince(store: Store, sinceMs: number, openid?: string): number {
  const sum =
    "SELECT COALESCE(SUM(amount), 0) AS fen FROM transfer_bill WHERE created_at >= ? AND state NOT IN ('FAIL', 'CANCELLED')";
  const row = openid
    ? store.one<{ fen: number }>(`${sum} AND openid = ?`, sinceMs, openid)
    : store.one<{ fen: number }>(sum, sinceMs);
  return row?.fen ?? 0;
}

/** Bills of a state that were created, or last moved, at that time or before. */
export function billsUntil(
  store: Store,
  state: BillState,
  since: 'created_at' | 'updated_at',
  untilMs: number,
): Bill[] {
  const sql = {
    created_at: 'SELECT * FROM transfer_bill WHERE state = ? AND created_at <= ? ORDER BY created_at',
    updated_at: 'SELECT * FROM transfer_bill WHERE state = ? AND updated_at <= ? ORDER BY created_at',
  };
  return store.all<Bill>(sql[since], state, untilMs);
}

export function billsInState(store: Store, state: BillState): Bill[] {
  return store.all<Bill>('SELECT * FROM transfer_bill WHERE state = ? ORDER BY created_at', state);
}

export function billsOf(store: Store, openid: string): Bill[] {
  return store.all<Bill>('SELECT * FROM transfer_bill WHERE openid = ? ORDER BY created_at DESC LIMIT 100', openid);
}

export function allBills(store: Store): Bill[] {
  return store.all<Bill>('SELECT * FROM transfer_bill ORDER BY created_at, out_bill_no');
}
