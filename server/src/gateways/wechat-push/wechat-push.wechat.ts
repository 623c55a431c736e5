import { createHash } from 'node:crypto';
import type { Settings } from '../../config/settings';
import { GatewayFailure } from '../../common/gateway-failure';
import { openPush, pushSignature, sameSignature } from './push-cipher';
import { pushItems } from './push-items';
import type { PushMessage, PushQuery, WechatPush } from './wechat-push.port';

const MAX_BYTES = 65_536;

type PushSettings = Pick<Settings, 'WECHAT_APP_ID' | 'WECHAT_PUSH_TOKEN' | 'WECHAT_PUSH_AES_KEY'>;

/** Message push in 安全 mode with JSON bodies; anything plain or unsigned is refused. */
export class WechatPushByWechat implements WechatPush {
  constructor(private readonly settings: PushSettings) {}

  echo(query: PushQuery): string {
    this.verify(query.signature, query);
    if (typeof query.echostr !== 'string') throw refused('PUSH_QUERY');
    return query.echostr;
  }

  read(query: PushQuery, rawBody: Buffer): { dedupeKey: string; message: PushMessage } {
    if (rawBody.length > MAX_BYTES) throw refused('PUSH_TOO_LARGE');
    const { Encrypt: encrypted } = jsonObject(rawBody.toString('utf8'), 'PUSH_BODY');
    if (typeof encrypted !== 'string') throw refused('PUSH_BODY');
    // In this mode `signature` does not cover the body; only `msg_signature` does.
    this.verify(query.msg_signature, query, encrypted);
    const message = asMessage(jsonObject(this.decrypt(encrypted), 'PUSH_MESSAGE'));
    return { dedupeKey: dedupeKey(message), message };
  }

  private verify(given: string | undefined, query: PushQuery, ...signed: string[]): void {
    const { timestamp, nonce } = query;
    if (![given, timestamp, nonce].every((part) => typeof part === 'string')) throw refused('PUSH_QUERY');
    const expected = pushSignature(this.settings.WECHAT_PUSH_TOKEN, String(timestamp), String(nonce), ...signed);
    if (!sameSignature(expected, String(given))) throw refused('PUSH_SIGNATURE');
  }

  private decrypt(encrypted: string): string {
    const opened = this.open(encrypted);
    if (opened.appId !== this.settings.WECHAT_APP_ID) throw refused('PUSH_FOREIGN_APP');
    return opened.message;
  }

  private open(encrypted: string): { message: string; appId: string } {
    try {
      return openPush(encrypted, this.settings.WECHAT_PUSH_AES_KEY);
    } catch (cause) {
      throw new GatewayFailure('refused', 'PUSH_DECRYPT', { cause });
    }
  }
}

function refused(code: string): GatewayFailure {
  return new GatewayFailure('refused', code);
}

function jsonObject(text: string, code: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refused(code);
  }
  if (typeof value !== 'object' || value === null) throw refused(code);
  return value as Record<string, unknown>;
}

/** Numbers come as strings in some events. */
function asMessage(fields: Record<string, unknown>): PushMessage {
  const { Event, FromUserName, CreateTime } = fields;
  if (typeof Event !== 'string' || typeof FromUserName !== 'string') throw refused('PUSH_MESSAGE');
  return { ...fields, Event, FromUserName, CreateTime: Number(CreateTime) };
}

/**
 * The same over resends, 64 hex digits that show nothing of the person. Two messages to one person may be reported
 * within one second, so their items count as well.
 */
function dedupeKey(message: PushMessage): string {
  const { MsgId, trace_id: traceId, FromUserName, CreateTime, Event } = message;
  const parts = MsgId ? ['msg', MsgId] : traceId ? ['trace', traceId] : [FromUserName, CreateTime, Event];
  const items = pushItems(message).map((item) => Object.entries(item).sort());
  return createHash('sha256')
    .update(JSON.stringify([...parts, items]))
    .digest('hex');
}
