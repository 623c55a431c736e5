import { GatewayFailure } from '../../common/gateway-failure';
import { type Bill, BILL_STATES, type BillState } from './payout.port';

/** A bill from the platform's verified words. @throws GatewayFailure `unknown` when they are not what was asked for. */
export function billOf(words: unknown, outBillNo: string): Bill {
  const fields = (typeof words === 'object' && words !== null ? words : {}) as Record<string, unknown>;
  if (fields.out_bill_no !== outBillNo) throw new GatewayFailure('unknown', 'ANSWER_MISMATCH');
  const state = stateOf(fields.state);
  return compact({
    outBillNo,
    transferBillNo: text(fields.transfer_bill_no),
    state,
    amountFen: Number.isSafeInteger(fields.transfer_amount) ? (fields.transfer_amount as number) : undefined,
    openid: text(fields.openid),
    failReason: text(fields.fail_reason),
    packageInfo: state === 'WAIT_USER_CONFIRM' ? text(fields.package_info) : undefined,
  });
}

/** @throws GatewayFailure `unknown` for a state that the platform's documentation does not have. */
function stateOf(word: unknown): BillState {
  const state = BILL_STATES.find((known) => known === word);
  if (state === undefined) throw new GatewayFailure('unknown', 'ANSWER_STATE');
  return state;
}

/** The merchant a bill belongs to: spelt `mch_id` by the documentation, `mchid` by some answers. */
export function merchantOf(words: unknown): unknown {
  const { mch_id: documented, mchid: seen } = (words ?? {}) as Record<string, unknown>;
  return documented ?? seen;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function compact(bill: Bill): Bill {
  return Object.fromEntries(Object.entries(bill).filter(([, value]) => value !== undefined)) as unknown as Bill;
}
