import { randomDigits } from '../http/random';
import type { Bill } from './bills';
import type { Store } from './store';
import { readValue, writeValue } from './values';

export const FIRST_BALANCE_FEN = 100_000_000;

export interface FundFlow {
  flow_no: string;
  at: number;
  transfer_bill_no: string;
  out_bill_no: string;
  direction: '收入' | '支出';
  business: string;
  /** Fen, as is the balance after it. */
  amount: number;
  balance: number;
  remark: string;
}

/** The merchant's operation account, in fen. */
export function balanceOf(store: Store): number {
  return readValue(store, 'balanceFen', FIRST_BALANCE_FEN);
}

export function setBalance(store: Store, fen: number): void {
  writeValue(store, 'balanceFen', fen);
}

/** Moves money out of (支出) or back into (收入) the account and writes the statement line. */
export function postFlow(store: Store, bill: Bill, direction: FundFlow['direction'], nowMs: number): void {
  const balance = balanceOf(store) + (direction === '收入' ? bill.amount : -bill.amount);
  setBalance(store, balance);
  const sql = `INSERT INTO fund_flow (flow_no, at, transfer_bill_no, out_bill_no, direction, business, amount, balance, remark)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const business = direction === '收入' ? '商家转账退回' : '商家转账';
  const numbers = [randomDigits(28), nowMs, bill.transfer_bill_no, bill.out_bill_no] as const;
  store.run(sql, ...numbers, direction, business, bill.amount, balance, bill.remark);
}

export function flowsBetween(store: Store, fromMs: number, untilMs: number): FundFlow[] {
  return store.all<FundFlow>('SELECT * FROM fund_flow WHERE at >= ? AND at < ? ORDER BY at, rowid', fromMs, untilMs);
}
