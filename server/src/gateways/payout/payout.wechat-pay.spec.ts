import { createSign, createVerify, generateKeyPairSync } from 'node:crypto';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Settings } from '../../config/settings';
import type { GatewayFailure } from '../../common/gateway-failure';
import { Outbound } from '../outbound/outbound';
import { WechatPayPayouts } from './payout.wechat-pay';

const pair = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
const merchant = pair();
const platform = pair();
const bill = { outBillNo: 'R1A1', openid: 'o1', amountFen: 5_000, remark: '安全隐患举报奖励' };

interface Received {
  line: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

/** A platform of one answer. `sign` spoils or omits the signature. */
interface Answer {
  status?: number;
  body?: string;
  sign?: 'wrong' | 'none' | 'late' | 'stranger';
  cut?: boolean;
}

describe('WechatPayPayouts', () => {
  let server: Server;
  let received: Received[];
  let answer: Answer;
  let payouts: WechatPayPayouts;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const line = `${request.method} ${request.url}`;
        received.push({ line, headers: request.headers, body: Buffer.concat(chunks) });
        respond(response, answer);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    payouts = payoutsAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  beforeEach(() => ([received, answer] = [[], {}]));
  afterAll(() => new Promise((done) => server.close(done)));

  const created = { out_bill_no: 'R1A1', transfer_bill_no: '133', state: 'WAIT_USER_CONFIRM', package_info: 'p' };
  const create = () => payouts.create(payouts.freeze(bill));
  const failure = (call: Promise<unknown>) =>
    call.then(
      () => 'succeeded',
      (error: GatewayFailure) => `${error.kind} ${error.code}`,
    );

  it('signs and sends the frozen bytes, unchanged', async () => {
    answer = { body: JSON.stringify(created) };
    expect(await create()).toEqual({
      outBillNo: 'R1A1',
      transferBillNo: '133',
      state: 'WAIT_USER_CONFIRM',
      packageInfo: 'p',
    });
    const [{ line, headers, body }] = received as [Received];
    expect(line).toBe('POST /v3/fund-app/mch-transfer/transfer-bills');
    expect(body.toString()).toBe(payouts.freeze(bill));
    expect(signatureHolds(line, headers.authorization ?? '', body)).toBe(true);
    expect(headers).toMatchObject({ 'content-type': expect.stringMatching(/^application\/json/) as string });
    expect(headers['wechatpay-serial']).toBe('PUB_KEY_ID_1');
  });

  it('sends nothing that would be signed as other bytes', async () => {
    expect(await failure(payouts.create('{ "out_bill_no":"R1A1" }'))).toBe('refused BILL_BYTES');
    expect(received).toEqual([]);
  });

  it.each<[Answer, string]>([
    [{ sign: 'wrong' }, 'unknown EV3_RES_HEADER_SIGNATURE_DIGEST'],
    [{ sign: 'none' }, 'unknown EV3_RES_HEADERS_INCOMPLATE'],
    [{ sign: 'late' }, 'unknown EV3_RES_HEADER_TIMESTAMP_OFFSET'],
    [{ sign: 'stranger' }, 'unknown EV3_RES_HEADER_PLATFORM_SERIAL'],
    [{ body: '{"out_bill_no":"R2A1","state":"SUCCESS"}' }, 'unknown ANSWER_MISMATCH'],
    [{ body: '{"out_bill_no":"R1A1","state":"PAID"}' }, 'unknown ANSWER_STATE'],
    [{ status: 202, body: '' }, 'unknown ANSWER_MISMATCH'],
    [{ status: 302, body: '' }, 'unknown HTTP_302'],
    [{ status: 400, body: '{"code":"INVALID_REQUEST","message":"m"}' }, 'refused INVALID_REQUEST'],
    [{ status: 429, body: '{"code":"FREQUENCY_LIMIT"}' }, 'unknown FREQUENCY_LIMIT'],
    [{ cut: true }, 'unknown ECONNRESET'],
  ])('create: %j is %s', async (given, expected) => {
    answer = { body: JSON.stringify(created), ...given };
    expect(await failure(create())).toBe(expected);
    expect(received).toHaveLength(1);
  });

  it('knows that nothing happened when nobody listens', async () => {
    const closed = payoutsAt('http://127.0.0.1:1');
    expect(await failure(closed.create(closed.freeze(bill)))).toBe('unavailable ECONNREFUSED');
  });

  it.each(['mch_id', 'mchid'])('finds a bill whose merchant is spelt %s', async (name) => {
    const words = { out_bill_no: 'R1A1', state: 'SUCCESS', transfer_amount: 5_000, openid: 'o1', [name]: '1900000001' };
    answer = { body: JSON.stringify(words) };
    expect(await payouts.find('R1A1')).toEqual({ outBillNo: 'R1A1', state: 'SUCCESS', amountFen: 5_000, openid: 'o1' });
    expect(received[0]?.line).toBe('GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/R1A1');
  });

  it('tells an absent bill from a strange or failing answer', async () => {
    answer = { status: 404, body: '{"code":"NOT_FOUND","message":"m"}' };
    expect(await payouts.find('R1A1')).toBeUndefined();
    answer = { status: 404, body: '<html>' };
    expect(await failure(payouts.find('R1A1'))).toBe('unknown HTTP_404');
    answer = { body: '{"out_bill_no":"R1A1","state":"SUCCESS","mch_id":"1900000002"}' };
    expect(await failure(payouts.find('R1A1'))).toBe('unknown ANSWER_MISMATCH');
    expect(await failure(payouts.find('../R1A1'))).toBe('refused BILL_NUMBER');
  });

  it('cancels with an empty body', async () => {
    answer = { body: '{"out_bill_no":"R1A1","transfer_bill_no":"133","state":"CANCELING"}' };
    expect(await payouts.cancel('R1A1')).toBe('CANCELING');
    const [{ line, headers, body }] = received as [Received];
    expect(line).toBe('POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/R1A1/cancel');
    expect(body).toHaveLength(0);
    expect(signatureHolds(line, headers.authorization ?? '', body)).toBe(true);
  });

  it('gives the client what opens the confirmation sheet', () => {
    expect(payouts.confirmation('p')).toEqual({ mchId: '1900000001', appId: 'wx1', package: 'p' });
  });

  it('lets no part of the request into its errors', async () => {
    answer = { sign: 'wrong', body: '{"openid":"o1"}' };
    const error: unknown = await create().catch((thrown: unknown) => thrown);
    expect(Object.keys(error as object).sort()).toEqual(['code', 'kind']);
  });
});

function payoutsAt(url: string): WechatPayPayouts {
  const settings = Object.assign(new Settings(), {
    PUBLIC_URL: 'https://city.example',
    WECHAT_APP_ID: 'wx1',
    WECHAT_PAY_URL: url,
    WECHAT_PAY_MCH_ID: '1900000001',
    WECHAT_PAY_SERIAL: 'ABCDEF',
    WECHAT_PAY_PRIVATE_KEY: merchant.privateKey,
    WECHAT_PAY_API_V3_KEY: 'k'.repeat(32),
    WECHAT_PAY_PUBLIC_KEY_ID: 'PUB_KEY_ID_1',
    WECHAT_PAY_PUBLIC_KEY: platform.publicKey,
  });
  return new WechatPayPayouts(new Outbound(settings, { now: () => new Date(0) }), settings);
}

function respond(response: ServerResponse, { status = 200, body = '', sign, cut }: Answer): void {
  if (cut) return void response.socket?.destroy();
  const timestamp = String(Math.floor(Date.now() / 1000) - (sign === 'late' ? 360 : 0));
  const signed = createSign('RSA-SHA256').update(`${timestamp}\nn\n${sign === 'wrong' ? 'else' : body}\n`);
  const headers = {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': 'n',
    'wechatpay-serial': sign === 'stranger' ? 'PUB_KEY_ID_9' : 'PUB_KEY_ID_1',
    'wechatpay-signature': signed.sign(platform.privateKey, 'base64'),
  };
  response.writeHead(status, sign === 'none' || status >= 300 ? {} : headers).end(body);
}

function signatureHolds(line: string, authorization: string, body: Buffer): boolean {
  const field = (name: string) => new RegExp(`${name}="([^"]+)"`).exec(authorization)?.[1] ?? '';
  const [method, path] = line.split(' ');
  const signed = createVerify('RSA-SHA256').update(
    `${method}\n${path}\n${field('timestamp')}\n${field('nonce_str')}\n`,
  );
  return signed.update(body).update('\n').verify(merchant.publicKey, field('signature'), 'base64');
}
