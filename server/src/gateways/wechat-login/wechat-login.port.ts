/** Throws GatewayFailure: `refused` for a bad, used or expired code. */
export interface WechatLogin {
  /** Exchanges the one-time code of `wx.login`. */
  exchange(code: string): Promise<{ openid: string; unionid?: string }>;
  /** Exchanges the one-time code of the phone-number button; answers digits without country code for +86. */
  phone(code: string): Promise<string>;
}

export const WECHAT_LOGIN = Symbol('WechatLogin');
