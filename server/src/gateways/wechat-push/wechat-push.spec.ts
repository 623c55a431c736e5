import { createCipheriv } from 'node:crypto';
import { pushItems } from './push-items';
import { openPush, pushSignature } from './push-cipher';
import type { PushMessage } from './wechat-push.port';
import { WechatPushByWechat } from './wechat-push.wechat';

const AES_KEY = 'A'.repeat(43);
const APP_ID = 'wxba5fad812f8e6fb9';

/** Encrypts as the platform does. */
function seal(message: string, appId: string): string {
  const key = Buffer.from(`${AES_KEY}=`, 'base64');
  const head = Buffer.alloc(20, 'r');
  head.writeUInt32BE(Buffer.byteLength(message), 16);
  const plain = Buffer.concat([head, Buffer.from(message), Buffer.from(appId)]);
  const size = 32 - (plain.length % 32);
  const cipher = createCipheriv('aes-256-cbc', key, key.subarray(0, 16)).setAutoPadding(false);
  return Buffer.concat([cipher.update(plain), cipher.update(Buffer.alloc(size, size)), cipher.final()]).toString(
    'base64',
  );
}

describe('push cipher', () => {
  const sealed = 'ELGduP2YcVatjqIS+eZbp80MNLoAUWvzzyJxgGzxZO/5sAvd070Bs6qrLARC9nVHm48Y4hyRbtzve1L32tmxSQ==';

  it('gives the published signatures', () => {
    expect(pushSignature('AAAAA', '1714036504', '1514711492')).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696');
    expect(pushSignature('AAAAA', '1713424427', '415670741', sealed)).toBe('1b9339964ed2e271e7c7b6ff2b0ef902fc94dea1');
  });

  it('opens the published message', () => {
    expect(openPush(sealed, AES_KEY)).toEqual({ message: '{"demo_resp":"good luck"}', appId: APP_ID });
  });
});

describe('WechatPushByWechat', () => {
  const push = new WechatPushByWechat({
    WECHAT_APP_ID: APP_ID,
    WECHAT_PUSH_TOKEN: 'AAAAA',
    WECHAT_PUSH_AES_KEY: AES_KEY,
  });
  const event = { ToUserName: 'gh_1', FromUserName: 'o1', CreateTime: '1713424427', MsgType: 'event', Event: 'e' };
  const refused = (code: string) => expect.objectContaining({ kind: 'refused', code }) as Error;

  const sent = (message: object | string, appId = APP_ID, nonce = '1') => {
    const Encrypt = seal(typeof message === 'string' ? message : JSON.stringify(message), appId);
    const query = { timestamp: '1713424427', nonce, encrypt_type: 'aes' };
    const msg_signature = pushSignature('AAAAA', query.timestamp, nonce, Encrypt);
    return { query: { ...query, msg_signature }, body: Buffer.from(JSON.stringify({ ToUserName: 'gh_1', Encrypt })) };
  };
  const read = ({ query, body }: ReturnType<typeof sent>) => push.read(query, body);

  it('answers the URL check', () => {
    const query = { timestamp: '1714036504', nonce: '1514711492', echostr: '4375120948345356249' };
    const signature = 'f464b24fc39322e44b38aa78f5edd27bd1441696';
    expect(push.echo({ ...query, signature })).toBe('4375120948345356249');
    expect(() => push.echo({ ...query, signature: signature.toUpperCase() })).toThrow(refused('PUSH_SIGNATURE'));
    expect(() => push.echo(query)).toThrow(refused('PUSH_QUERY'));
  });

  it('opens a message and reads its time as a number', () => {
    expect(read(sent(event)).message).toEqual({ ...event, CreateTime: 1713424427 });
  });

  it('gives a resent message the same key, and another message another', () => {
    const key = (message: object, nonce?: string) => read(sent(message, APP_ID, nonce)).dedupeKey;
    const items = { ...event, List: { MsgID: '1' } };
    expect(key(event, '1')).toBe(key({ ...event, CreateTime: 1713424427 }, '2'));
    expect(key({ ...event, trace_id: 't', CreateTime: 1 })).toBe(key({ ...event, trace_id: 't', CreateTime: 2 }));
    expect(new Set([key(event), key(items), key({ ...event, List: { MsgID: '2' } })]).size).toBe(3);
    expect(key(items)).toBe(key({ ...event, List: [{ MsgID: '1' }] }));
  });

  it('refuses what is forged, foreign or broken', () => {
    const good = sent(event);
    const other = sent({ ...event, Event: 'x' });
    expect(() => push.read(good.query, other.body)).toThrow(refused('PUSH_SIGNATURE'));
    expect(() => push.read({ ...good.query, nonce: '2' }, good.body)).toThrow(refused('PUSH_SIGNATURE'));
    expect(() => push.read({ ...good.query, msg_signature: 'short' }, good.body)).toThrow(refused('PUSH_SIGNATURE'));
    expect(() => push.read({ signature: 'x' }, good.body)).toThrow(refused('PUSH_QUERY'));
    expect(() => push.read(good.query, Buffer.from('<xml/>'))).toThrow(refused('PUSH_BODY'));
    expect(() => push.read(good.query, Buffer.from(JSON.stringify(event)))).toThrow(refused('PUSH_BODY'));
    expect(() => push.read(good.query, Buffer.alloc(65_537))).toThrow(refused('PUSH_TOO_LARGE'));
    expect(() => read(sent(event, 'wx0000000000000000'))).toThrow(refused('PUSH_FOREIGN_APP'));
    expect(() => read(sent('no json'))).toThrow(refused('PUSH_MESSAGE'));
    expect(() => read(sent({ Event: 'e' }))).toThrow(refused('PUSH_MESSAGE'));
  });

  it('refuses a well-signed body that does not decrypt', () => {
    const Encrypt = Buffer.alloc(64, 7).toString('base64');
    const query = { timestamp: '1', nonce: '2', msg_signature: pushSignature('AAAAA', '1', '2', Encrypt) };
    expect(() => push.read(query, Buffer.from(JSON.stringify({ Encrypt })))).toThrow(refused('PUSH_DECRYPT'));
  });
});

describe('pushItems', () => {
  const message = { Event: 'e', FromUserName: 'o', CreateTime: 1 };

  it.each<[PushMessage, object[]]>([
    [{ ...message, List: { TemplateId: 't', ErrorCode: 0 } }, [{ TemplateId: 't', ErrorCode: '0' }]],
    [{ ...message, List: [{ a: '1' }, { a: '2' }] }, [{ a: '1' }, { a: '2' }]],
    [message, []],
    [{ ...message, List: 'x' }, []],
  ])('%#: makes an array of strings', (given, expected) => {
    expect(pushItems(given)).toEqual(expected);
  });
});
