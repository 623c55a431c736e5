export interface PushQuery {
  signature?: string;
  timestamp?: string;
  nonce?: string;
  echostr?: string;
  msg_signature?: string;
  encrypt_type?: string;
}

/** The message-push server's half of the platform's protocol (安全 mode, JSON). Throws GatewayFailure `refused`. */
export interface WechatPush {
  /** URL check: the raw echostr to answer. */
  echo(query: PushQuery): string;
  /** Verifies, decrypts and checks the appid; answers the message and a key that is the same over resends. */
  read(query: PushQuery, rawBody: Buffer): { dedupeKey: string; message: PushMessage };
}

export interface PushMessage {
  Event: string;
  FromUserName: string;
  CreateTime: number;
  [field: string]: unknown;
}

export const WECHAT_PUSH = Symbol('WechatPush');
