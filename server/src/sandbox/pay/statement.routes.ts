import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { chinaDayStart } from '../http/china-time';
import { randomText } from '../http/random';
import type { Sandbox } from '../sandbox';
import { flowsBetween } from '../store/funds';
import { addDownload, findDownload } from '../store/downloads';
import { fundFlowCsv } from './fund-flow-csv';
import { paramError, PayError } from './pay-error';
import { failures, payTags } from './schemas';

export const DOWNLOAD_OPERATION = 'downloadBill';

const HOUR_MS = 3_600_000;
const READY_MS = (24 + 10) * HOUR_MS;
const KEPT_MS = 92 * 24 * HOUR_MS;
const LINK_MS = 5 * 60_000;

interface StatementQuery {
  bill_date: string;
  account_type?: 'BASIC' | 'OPERATION' | 'FEES';
  tar_type?: 'GZIP';
}

const query = {
  type: 'object',
  required: ['bill_date'],
  properties: {
    bill_date: { type: 'string', description: 'YYYY-MM-DD, a natural day in China' },
    account_type: { enum: ['BASIC', 'OPERATION', 'FEES'] },
    tar_type: { enum: ['GZIP'] },
  },
} as const;
const csv = {
  description: 'CSV as UTF-8, gzipped when the statement was asked for so; not signed',
  content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
} as const;
const link = {
  type: 'object',
  properties: {
    hash_type: { enum: ['SHA1'] },
    hash_value: { type: 'string' },
    download_url: { type: 'string', description: 'signed like every request; good for 5 minutes' },
  },
} as const;

export function statementRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const { store, clock } = sandbox;
  app.get<{ Querystring: StatementQuery }>(
    '/v3/bill/fundflowbill',
    {
      schema: {
        ...payTags,
        operationId: 'getFundFlowBill',
        summary: "A day's statement, as a link",
        querystring: query,
        response: { 200: link, ...failures },
      },
    },
    async (request) => {
      const csv = statementOf(sandbox, request.query);
      const token = randomText(64);
      addDownload(store, { token, csv, gzip: request.query.tar_type === 'GZIP', expiresAt: clock.nowMs() + LINK_MS });
      const hash = createHash('sha1').update(csv).digest('hex');
      const url = `${request.protocol}://${request.host}/v3/billdownload/file?token=${token}`;
      return { hash_type: 'SHA1', hash_value: hash, download_url: url };
    },
  );
  const token = { type: 'object', required: ['token'], properties: { token: { type: 'string' } } } as const;
  app.get<{ Querystring: { token: string } }>(
    '/v3/billdownload/file',
    {
      schema: {
        ...payTags,
        operationId: DOWNLOAD_OPERATION,
        summary: 'Download a statement',
        querystring: token,
        response: { 200: csv, ...failures },
      },
    },
    async (request, reply) => {
      const file = findDownload(store, request.query.token, clock.nowMs());
      if (!file) throw new PayError(404, 'NOT_FOUND', '下载地址已失效');
      const bytes = Buffer.from(file.csv, 'utf8');
      return reply.type('application/octet-stream').send(file.gzip ? gzipSync(bytes) : bytes);
    },
  );
}

/** Throws 400 when the day is out of range, not finished, or without movement. */
function statementOf({ store, clock }: Sandbox, { bill_date, account_type }: StatementQuery): string {
  const from = chinaDayStart(bill_date);
  const age = from === undefined ? undefined : clock.nowMs() - from;
  if (from === undefined || age === undefined || age > KEPT_MS) throw paramError('bill_date', '账单日期有误', 'query');
  if (age < READY_MS) throw new PayError(400, 'STATEMENT_CREATING', '账单生成中，请于次日 10 点后获取');
  const flows = account_type === 'OPERATION' ? flowsBetween(store, from, from + 24 * HOUR_MS) : [];
  if (flows.length === 0) throw new PayError(400, 'NO_STATEMENT_EXIST', '账单文件不存在');
  return fundFlowCsv(flows);
}
