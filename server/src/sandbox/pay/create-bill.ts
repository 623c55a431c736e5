import { randomBytes } from 'node:crypto';
import { chinaDay, startOfChinaDay } from '../http/china-time';
import { randomDigits } from '../http/random';
import type { Sandbox } from '../sandbox';
import { FINAL_STATES, findBill, insertBill, sumSince, type Bill } from '../store/bills';
import { balanceOf } from '../store/funds';
import { findUserByOpenid } from '../store/users';
import { proceed } from './bill-life';
import { canonical, readTerms, type BillRequest, type BillTerms } from './bill-request';
import { invalidRequest, PayError } from './pay-error';

const REENTRY_DAYS = 3;
const DAY_MS = 24 * 3_600_000;

/** Creates a bill, or answers the one of this number. Throws PayError. */
export function createBill(sandbox: Sandbox, request: BillRequest, serial: string | undefined): Bill {
  const { store, credentials, settings } = sandbox;
  const terms = readTerms(request, serial, credentials, settings.get());
  const user = findUserByOpenid(store, request.openid);
  if (!user) throw invalidRequest('openid 格式错误或不属于该 appid');
  const { realName } = user.traits;
  if (terms.userName !== undefined && realName !== undefined && terms.userName !== realName) {
    throw invalidRequest('收款用户姓名与实名不一致');
  }
  return store.inTransaction(() => {
    const known = findBill(store, request.out_bill_no);
    return known ? reenter(sandbox, known, canonical(request, terms)) : open(sandbox, request, terms);
  });
}

/** The same number again: the same parameters, within three natural days, and only while the bill is not final. */
function reenter(sandbox: Sandbox, bill: Bill, parameters: string): Bill {
  if (bill.parameters !== parameters) throw invalidRequest('商户单号已存在，且请求参数与原单不一致');
  const firstDay = startOfChinaDay(bill.created_at);
  if (sandbox.clock.nowMs() >= firstDay + REENTRY_DAYS * DAY_MS)
    throw invalidRequest('商户单号已超过重入有效期，请查询');
  if (FINAL_STATES.includes(bill.state)) throw new PayError(400, 'ALREADY_EXISTS', '转账单已是终态，请查询');
  return proceed(sandbox, bill);
}

function open(sandbox: Sandbox, request: BillRequest, terms: BillTerms): Bill {
  const { store, clock, settings } = sandbox;
  const now = clock.nowMs();
  const doom = quotaDoom(sandbox, request);
  const { acceptedFirst } = settings.get();
  const enough = balanceOf(store) >= request.transfer_amount;
  if (!enough && !acceptedFirst) throw new PayError(403, 'NOT_ENOUGH', '商户运营账户余额不足');
  const bill: Bill = {
    out_bill_no: request.out_bill_no,
    transfer_bill_no: `13300000711${chinaDay(now).replaceAll('-', '')}${randomDigits(21)}`,
    openid: request.openid,
    amount: request.transfer_amount,
    remark: request.transfer_remark,
    perception: terms.perception,
    style: terms.style,
    notify_url: request.notify_url ?? null,
    parameters: canonical(request, terms),
    state: 'ACCEPTED',
    fail_reason: null,
    doom: doom ?? null,
    package_info: randomBytes(96).toString('base64'),
    locked: 0,
    created_at: now,
    updated_at: now,
  };
  insertBill(store, bill);
  sandbox.nudge();
  return acceptedFirst || doom ? bill : proceed(sandbox, bill);
}

/** A bill over a day's limit is taken and fails right after. */
function quotaDoom({ store, clock, settings }: Sandbox, request: BillRequest): string | undefined {
  const { userDayFen, merchantDayFen } = settings.get().quotas;
  const today = startOfChinaDay(clock.nowMs());
  if (sumSince(store, today, request.openid) + request.transfer_amount > userDayFen) return 'DAY_RECEIVED_QUOTA_EXCEED';
  if (sumSince(store, today) + request.transfer_amount > merchantDayFen) return 'TRANSFER_QUOTA_EXCEED';
  return undefined;
}
