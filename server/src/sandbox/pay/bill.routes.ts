import type { FastifyInstance, FastifyRequest } from 'fastify';
import { rfc3339 } from '../http/china-time';
import type { Sandbox } from '../sandbox';
import { findBill, findBillByTransferNo, moveBill, type Bill } from '../store/bills';
import { billRequestSchema, type BillRequest } from './bill-request';
import { createBill } from './create-bill';
import { invalidRequest, PayError } from './pay-error';
import { BILL_STATES, failures, payTags } from './schemas';

const BASE = '/v3/fund-app/mch-transfer/transfer-bills';
const QUERY_WINDOW_MS = 30 * 24 * 3_600_000;

const text = { type: 'string' } as const;
const moment = { type: 'string', description: 'RFC 3339, +08:00' } as const;
const params = { type: 'object', required: ['no'], properties: { no: text } } as const;
const numbers = { out_bill_no: text, transfer_bill_no: text, state: { type: 'string', enum: BILL_STATES } } as const;
const created = {
  type: 'object',
  properties: {
    ...numbers,
    create_time: moment,
    package_info: {
      type: 'string',
      description: 'only while WAIT_USER_CONFIRM; the `package` of `wx.requestMerchantTransfer`',
    },
  },
} as const;
const found = {
  type: 'object',
  properties: {
    mch_id: text,
    ...numbers,
    appid: text,
    transfer_amount: { type: 'integer', description: 'fen' },
    transfer_remark: text,
    fail_reason: { type: 'string', description: 'only after FAIL' },
    openid: text,
    create_time: moment,
    update_time: moment,
  },
} as const;
const cancelled = { type: 'object', properties: { ...numbers, update_time: moment } } as const;

export function billRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const { store, credentials } = sandbox;
  app.post<{ Body: BillRequest }>(
    BASE,
    {
      schema: {
        ...payTags,
        operationId: 'createTransferBill',
        summary: 'Open a transfer to a user',
        body: billRequestSchema,
        response: { 200: created, ...failures },
      },
    },
    async (request) => createdView(createBill(sandbox, request.body, serialOf(request))),
  );
  app.get<{ Params: { no: string } }>(
    `${BASE}/out-bill-no/:no`,
    {
      schema: {
        ...payTags,
        operationId: 'getTransferBillByOutNo',
        summary: "A bill by the merchant's number",
        params,
        response: { 200: found, ...failures },
      },
    },
    async ({ params }) => foundView(recent(sandbox, findBill(store, params.no)), credentials),
  );
  app.get<{ Params: { no: string } }>(
    `${BASE}/transfer-bill-no/:no`,
    {
      schema: {
        ...payTags,
        operationId: 'getTransferBillByNo',
        summary: "A bill by the platform's number",
        params,
        response: { 200: found, ...failures },
      },
    },
    async ({ params }) => foundView(recent(sandbox, findBillByTransferNo(store, params.no)), credentials),
  );
  app.post<{ Params: { no: string } }>(
    `${BASE}/out-bill-no/:no/cancel`,
    {
      schema: {
        ...payTags,
        operationId: 'cancelTransferBill',
        summary: 'Cancel a bill that nobody has confirmed',
        params,
        response: { 200: cancelled, ...failures },
      },
    },
    async ({ params }) => cancel(sandbox, recent(sandbox, findBill(store, params.no))),
  );
}

function recent({ clock }: Sandbox, bill: Bill | undefined): Bill {
  const found = bill && clock.nowMs() - bill.created_at <= QUERY_WINDOW_MS;
  if (!found) throw new PayError(404, 'NOT_FOUND', '记录不存在');
  return bill;
}

/** Accepts the wish to cancel; what becomes of it shows in a query or callback, as the payee may still win the race. */
function cancel(sandbox: Sandbox, bill: Bill): Record<string, unknown> {
  const open = ['ACCEPTED', 'PROCESSING', 'WAIT_USER_CONFIRM'].includes(bill.state);
  const repeated = bill.state === 'CANCELING' || bill.state === 'CANCELLED';
  if (!open && !repeated) throw invalidRequest('当前状态不支持撤销');
  const { store, clock } = sandbox;
  const moved = open ? moveBill(store, bill, 'CANCELING', clock.nowMs()) : bill;
  const { out_bill_no, transfer_bill_no, state, updated_at } = moved;
  return { out_bill_no, transfer_bill_no, state, update_time: rfc3339(updated_at) };
}

function createdView(bill: Bill): Record<string, unknown> {
  const { out_bill_no, transfer_bill_no, state, package_info, created_at } = bill;
  const plain = { out_bill_no, transfer_bill_no, create_time: rfc3339(created_at), state };
  return state === 'WAIT_USER_CONFIRM' ? { ...plain, package_info } : plain;
}

function foundView(bill: Bill, { appId, mchId }: { appId: string; mchId: string }): Record<string, unknown> {
  return {
    mch_id: mchId,
    out_bill_no: bill.out_bill_no,
    transfer_bill_no: bill.transfer_bill_no,
    appid: appId,
    state: bill.state,
    transfer_amount: bill.amount,
    transfer_remark: bill.remark,
    ...(bill.fail_reason ? { fail_reason: bill.fail_reason } : {}),
    openid: bill.openid,
    create_time: rfc3339(bill.created_at),
    update_time: rfc3339(bill.updated_at),
  };
}

function serialOf(request: FastifyRequest): string | undefined {
  const serial = request.headers['wechatpay-serial'];
  return typeof serial === 'string' ? serial : undefined;
}
