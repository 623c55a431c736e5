import { createSign, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../src/common/clock';
import { createSandbox } from '../../src/sandbox/sandbox.app';
import { testCredentials } from '../support/test-credentials';

export const credentials = testCredentials;

/** Stands still unless moved. */
export class StillClock implements Clock {
  constructor(private ms = Date.parse('2026-11-22T04:00:00Z')) {}

  now(): Date {
    return new Date(this.ms);
  }

  advance(ms: number): void {
    this.ms += ms;
  }
}

export interface Answer<T = Record<string, unknown>> {
  status: number;
  headers: Record<string, unknown>;
  json: T;
  text: string;
  bytes: Buffer;
}

/** A sandbox without a port whose time only moves when told to. */
export async function openSandbox(dataFile = ':memory:', clock: Clock = new StillClock()): Promise<Bench> {
  const app = await createSandbox({ dataFile, credentials, clock, tickMs: 0 });
  await app.ready();
  return new Bench(app, clock);
}

export class Bench {
  constructor(
    readonly app: FastifyInstance,
    readonly clock: Clock,
  ) {}

  async call<T = Record<string, unknown>>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    url: string,
    body?: unknown,
  ): Promise<Answer<T>> {
    const payload = body === undefined ? {} : { payload: JSON.stringify(body) };
    const response = await this.app.inject({
      method,
      url,
      headers: { 'content-type': 'application/json' },
      ...payload,
    });
    return read<T>(response);
  }

  /** A signed v3 request; `tamper` changes it after signing. */
  async pay<T = Record<string, unknown>>(
    method: 'GET' | 'POST',
    url: string,
    body?: unknown,
    tamper: Tamper = {},
  ): Promise<Answer<T>> {
    const text = tamper.signedBody ?? (body === undefined ? '' : JSON.stringify(body));
    const stamp = tamper.timestamp ?? Math.floor(this.clock.now().getTime() / 1000);
    const authorization = authorize(method, url, text, stamp, tamper);
    const type = text ? { 'content-type': 'application/json' } : {};
    const headers = { authorization, 'user-agent': 'bench', ...type, ...tamper.headers };
    const payload = tamper.sentBody ?? text;
    const response = await this.app.inject({ method, url, headers, ...(payload ? { payload } : {}) });
    return read<T>(response);
  }

  async token(): Promise<string> {
    const client = { grant_type: 'client_credential', appid: credentials.appId, secret: credentials.appSecret };
    const { json } = await this.call<{ access_token: string }>('POST', '/cgi-bin/stable_token', client);
    return json.access_token;
  }

  async login(user: string): Promise<string> {
    const { json } = await this.call<{ code: string }>('POST', `/phone/${user}/code`);
    const session = await this.call<{ openid: string }>('GET', loginUrl(json.code));
    return session.json.openid;
  }

  async later(ms: number): Promise<void> {
    await this.call('POST', '/control/advance', { ms });
    await this.call('POST', '/control/tick');
  }
}

export interface Tamper {
  timestamp?: number;
  nonce?: string;
  mchid?: string;
  serial?: string;
  signature?: string;
  signedBody?: string;
  sentBody?: string;
  headers?: Record<string, string>;
}

function authorize(method: string, url: string, body: string, timestamp: number, tamper: Tamper): string {
  const nonce = tamper.nonce ?? randomBytes(16).toString('hex');
  const signer = createSign('RSA-SHA256').update(`${method}\n${url}\n${timestamp}\n${nonce}\n${body}\n`);
  const signature = tamper.signature ?? signer.sign(credentials.merchantPrivateKey, 'base64');
  const mchid = tamper.mchid ?? credentials.mchId;
  const serial = tamper.serial ?? credentials.merchantSerial;
  const who = `mchid="${mchid}",nonce_str="${nonce}",signature="${signature}"`;
  return `WECHATPAY2-SHA256-RSA2048 ${who},timestamp="${timestamp}",serial_no="${serial}"`;
}

export function loginUrl(code: string): string {
  const { appId: appid, appSecret: secret } = credentials;
  return `/sns/jscode2session?${new URLSearchParams({ appid, secret, js_code: code, grant_type: 'authorization_code' })}`;
}

export function newBill(openid: string, change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    appid: credentials.appId,
    out_bill_no: `B${randomBytes(12).toString('hex')}`,
    transfer_scene_id: '1002',
    openid,
    transfer_amount: 1250,
    transfer_remark: '隐患举报奖励',
    notify_url: 'http://127.0.0.1:9/never',
    user_recv_perception: '行政奖励',
    transfer_scene_report_infos: [{ info_type: '补贴类型', info_content: '安全隐患举报奖励' }],
    user_recv_style: { type: 'RED_PACKET' },
    ...change,
  };
}

/** A little product: keeps what the platforms post to it, answers as told. */
export class Receiver {
  readonly posts: { url: string; headers: IncomingMessage['headers']; body: string }[] = [];
  answer: { status: number; body: string } = { status: 200, body: '' };
  private server: Server | undefined;
  url = '';

  async open(): Promise<this> {
    this.server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        this.posts.push({
          url: request.url ?? '',
          headers: request.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        });
        response.writeHead(this.answer.status, { 'content-type': 'image/jpeg' }).end(this.answer.body);
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  async close(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }
}

function read<T>(response: {
  statusCode: number;
  headers: Record<string, unknown>;
  body: string;
  rawPayload: Buffer;
}): Answer<T> {
  const { statusCode: status, headers, body: text, rawPayload: bytes } = response;
  const isJson = String(headers['content-type']).includes('json') && text !== '';
  return { status, headers, text, bytes, json: (isJson ? JSON.parse(text) : {}) as T };
}
