import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Settings } from '../../config/settings';
import type { GatewayFailure } from '../../common/gateway-failure';
import { Outbound } from '../outbound/outbound';
import { TencentSms } from './sms.tencent';

describe('TencentSms', () => {
  let server: Server;
  let bodies: unknown[];
  let answer: { status?: number; location?: string; body?: string; cut?: boolean };
  let sms: TencentSms;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        bodies.push(JSON.parse(Buffer.concat(chunks).toString()));
        if (answer.cut) return void request.socket.destroy();
        response.writeHead(answer.status ?? 200, answer.location ? { location: answer.location } : {}).end(answer.body);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    sms = smsAt(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  beforeEach(() => (bodies = []));
  afterAll(() => new Promise((done) => server.close(done)));

  const outcome = (on = sms) =>
    on.send('13800138000', '2400001', ['LC-1', '已办结']).then(
      () => 'sent',
      (error: GatewayFailure) => `${error.kind} ${error.code}`,
    );
  const statuses = (...codes: string[]) => ({
    body: JSON.stringify({ Response: { SendStatusSet: codes.map((Code) => ({ Code })), RequestId: 'r' } }),
  });

  it('sends to one mainland number', async () => {
    answer = statuses('Ok');
    expect(await outcome()).toBe('sent');
    expect(bodies).toEqual([
      {
        PhoneNumberSet: ['+8613800138000'],
        SmsSdkAppId: '1400000001',
        SignName: '随手拍',
        TemplateId: '2400001',
        TemplateParamSet: ['LC-1', '已办结'],
      },
    ]);
  });

  it.each([
    [statuses('LimitExceeded.PhoneNumberDailyLimit'), 'refused LimitExceeded.PhoneNumberDailyLimit'],
    [statuses('InternalError.Timeout'), 'unknown InternalError.Timeout'],
    [statuses(), 'unknown NO_STATUS'],
    [
      { body: '{"Response":{"Error":{"Code":"AuthFailure.SignatureExpire","Message":"m"},"RequestId":"r"}}' },
      'unavailable AuthFailure.SignatureExpire',
    ],
    [{ status: 502, body: 'bad gateway' }, 'unknown HTTP_502'],
    [{ status: 307, location: '/' }, 'unknown NETWORK'],
    [{ body: '<html>' }, 'unknown NETWORK'],
    [{ cut: true }, 'unknown NETWORK'],
  ])('%j is %s, asked once', async (given, expected) => {
    answer = given;
    expect(await outcome()).toBe(expected);
    expect(bodies).toHaveLength(1);
  });

  it('knows that nothing was sent when nobody listens', async () => {
    expect(await outcome(smsAt('http://127.0.0.1:1'))).toBe('unavailable NETWORK');
  });
});

function smsAt(url: string): TencentSms {
  const settings = Object.assign(new Settings(), {
    SMS_URL: url,
    SMS_SECRET_ID: 'id',
    SMS_SECRET_KEY: 'key',
    SMS_APP_ID: '1400000001',
    SMS_SIGN_NAME: '随手拍',
  });
  return new TencentSms(new Outbound(settings, { now: () => new Date(0) }), settings);
}
