import { createCipheriv, createSign, generateKeyPairSync } from 'node:crypto';
import { readNotice } from './read-notice';

const NOW_MS = 1_795_000_000_000;
const KEY_ID = 'PUB_KEY_ID_1';
const API_V3_KEY = 'k'.repeat(32);
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keys = { platformKeys: new Map([[KEY_ID, publicKey]]), apiV3Key: API_V3_KEY, mchId: '1900000001' };
const bill = {
  out_bill_no: 'R1A1',
  transfer_bill_no: '13300000711002',
  state: 'SUCCESS',
  mch_id: '1900000001',
  transfer_amount: 5_000,
  openid: 'o1',
};

interface Forgery {
  bill?: object;
  envelope?: object;
  resource?: object;
  headers?: Record<string, string | undefined>;
  body?: Buffer;
}

function seal(words: object): object {
  const cipher = createCipheriv('aes-256-gcm', API_V3_KEY, '0123456789ab').setAAD(Buffer.from('mch_payment'));
  const sealed = Buffer.concat([cipher.update(JSON.stringify(words)), cipher.final(), cipher.getAuthTag()]);
  const names = { algorithm: 'AEAD_AES_256_GCM', associated_data: 'mch_payment', nonce: '0123456789ab' };
  return { original_type: 'mch_payment', ciphertext: sealed.toString('base64'), ...names };
}

/** A notice as the platform sends it, but for what the forgery says. */
function read(forgery: Forgery = {}) {
  const resource = { ...seal({ ...bill, ...forgery.bill }), ...forgery.resource };
  const envelope = { id: 'EV-1', event_type: 'MCHTRANSFER.BILL.FINISHED', resource, ...forgery.envelope };
  const rawBody = forgery.body ?? Buffer.from(JSON.stringify(envelope));
  const timestamp = forgery.headers?.['wechatpay-timestamp'] ?? String(NOW_MS / 1000);
  const sign = createSign('RSA-SHA256').update(`${timestamp}\nn1\n`).update(rawBody).update('\n');
  const signed = {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': 'n1',
    'wechatpay-serial': KEY_ID,
    'wechatpay-signature': sign.sign(privateKey, 'base64'),
  };
  return readNotice({ headers: { ...signed, ...forgery.headers }, rawBody, nowMs: NOW_MS }, keys);
}

describe('readNotice', () => {
  it('reads a genuine notice', () => {
    expect(read()).toEqual({
      noticeId: 'EV-1',
      mchId: '1900000001',
      outBillNo: 'R1A1',
      transferBillNo: '13300000711002',
      state: 'SUCCESS',
      amountFen: 5_000,
      openid: 'o1',
    });
  });

  it('takes the merchant under its other spelling, and the reason of a failure', () => {
    const other = { mch_id: undefined, mchid: '1900000001', state: 'FAIL', fail_reason: 'OVERDUE_CLOSE' };
    expect(read({ bill: other })).toMatchObject({ state: 'FAIL', failReason: 'OVERDUE_CLOSE' });
  });

  it('allows a clock less than five minutes away', () => {
    expect(read({ headers: { 'wechatpay-timestamp': String(NOW_MS / 1000 - 299) } }).state).toBe('SUCCESS');
  });

  it.each<[string, Forgery]>([
    ['SIZE', { body: Buffer.alloc(65_537, 32) }],
    ['HEADERS', { headers: { 'wechatpay-signature': undefined } }],
    ['HEADERS', { headers: { 'wechatpay-timestamp': 'soon' } }],
    ['SERIAL', { headers: { 'wechatpay-serial': 'PUB_KEY_ID_2' } }],
    ['TIME', { headers: { 'wechatpay-timestamp': String(NOW_MS / 1000 - 300) } }],
    ['TIME', { headers: { 'wechatpay-timestamp': String(NOW_MS / 1000 + 360) } }],
    ['SIGNATURE', { headers: { 'wechatpay-nonce': 'n2' } }],
    ['SIGNATURE', { headers: { 'wechatpay-signature': 'WECHATPAY/SIGNTEST/ab==' } }],
    ['JSON', { body: Buffer.from('null') }],
    ['ALGORITHM', { resource: { algorithm: 'none' } }],
    ['DECRYPT', { resource: { associated_data: '' } }],
    ['DECRYPT', { resource: { nonce: '' } }],
    ['DECRYPT', { resource: { ciphertext: 'AAAA' } }],
    ['EVENT', { envelope: { event_type: 'TRANSACTION.SUCCESS' } }],
    ['MERCHANT', { bill: { mch_id: '1900000002' } }],
    ['SHAPE', { envelope: { id: 7 } }],
    ['STATE', { bill: { state: 'WAIT_USER_CONFIRM' } }],
  ])('refuses with NOTICE_%s: %#', (code, forgery) => {
    expect(() => read(forgery)).toThrow(expect.objectContaining({ kind: 'refused', code: `NOTICE_${code}` }));
  });
});
