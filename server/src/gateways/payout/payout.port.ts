/** States of a merchant-transfer bill, spelt as the platform spells them (`TRANSFERING` is theirs). */
export const BILL_STATES = [
  'ACCEPTED',
  'PROCESSING',
  'WAIT_USER_CONFIRM',
  'TRANSFERING',
  'SUCCESS',
  'FAIL',
  'CANCELING',
  'CANCELLED',
] as const;

export type BillState = (typeof BILL_STATES)[number];

/** Of a payout of ours: `CREATED` until the platform has answered for the first time. */
export const PAYOUT_STATES = ['CREATED', ...BILL_STATES] as const;

export type PayoutState = (typeof PAYOUT_STATES)[number];

export interface NewBill {
  /** ≤ 32 letters and digits; the platform's idempotency key. */
  outBillNo: string;
  openid: string;
  amountFen: number;
  /** ≤ 32 characters, shown to the payee; no 4-byte characters. */
  remark: string;
}

export interface Bill {
  outBillNo: string;
  /** The platform's own number; absent only in an answer that carries none. */
  transferBillNo?: string;
  state: BillState;
  amountFen?: number;
  openid?: string;
  failReason?: string;
  /** What `wx.requestMerchantTransfer` needs; only in a create answer while WAIT_USER_CONFIRM. */
  packageInfo?: string;
}

export interface BillNotice extends Bill {
  /** The notice's own id: the same over resends. */
  noticeId: string;
  mchId: string;
}

/** Pays through the merchant account (商家转账). Every method throws GatewayFailure. */
export interface PayoutGateway {
  /** The exact JSON that `create` will send for this bill: computed once, stored, and sent again unchanged. */
  freeze(bill: NewBill): string;
  /** Sends frozen bytes. `refused` carries the platform's code; `unknown` means: find before anything else. */
  create(frozen: string): Promise<Bill>;
  /** The bill as the platform has it, from a verified answer; undefined on a verified-by-status 404. */
  find(outBillNo: string): Promise<Bill | undefined>;
  cancel(outBillNo: string): Promise<BillState>;
  /** Verifies and decrypts a callback; throws `refused` when anything about it is wrong. */
  readNotice(headers: Record<string, string | undefined>, rawBody: Buffer, nowMs: number): BillNotice;
  /** What the citizen's client needs to open the confirmation sheet. */
  confirmation(packageInfo: string): { mchId: string; appId: string; package: string };
}

export const PAYOUT_GATEWAY = Symbol('PayoutGateway');
