import type { Clock } from '../../common/clock';
import type { Settings } from '../../config/settings';
import { GatewayFailure } from '../../common/gateway-failure';
import type { Outbound } from '../outbound/outbound';
import type { CallNature, OutboundHost } from '../outbound/outbound-host';
import { AccessToken } from './access-token';
import { type WechatAnswer, accepted, asAnswer, refusesToken } from './wechat-answer';

type WechatSettings = Pick<Settings, 'WECHAT_API_URL' | 'WECHAT_APP_ID' | 'WECHAT_APP_SECRET'>;

/**
 * Thin client of api.weixin.qq.com. Answers only successes; every other errcode is a GatewayFailure whose code is the
 * errcode. Tokens and secrets travel in URLs and bodies and stay out of errors, which carry nothing but that code.
 */
export class WechatApi {
  private readonly host: OutboundHost;
  private readonly token: AccessToken;

  constructor(
    outbound: Outbound,
    private readonly settings: WechatSettings,
    clock: Clock,
  ) {
    this.host = outbound.host(settings.WECHAT_API_URL);
    this.token = new AccessToken(this.host, settings, clock);
  }

  /** `GET /sns/jscode2session`: the one call that takes the secret instead of a token. The code works once. */
  async codeToSession(code: string): Promise<WechatAnswer> {
    const query = new URLSearchParams({
      appid: this.settings.WECHAT_APP_ID,
      secret: this.settings.WECHAT_APP_SECRET,
      js_code: code,
      grant_type: 'authorization_code',
    });
    const json = await this.host.json({ repeatable: false }, { method: 'GET', path: `/sns/jscode2session?${query}` });
    return accepted(asAnswer(json));
  }

  /**
   * A call with the access token. When the token is refused: once more with a newly fetched one, and only if that is
   * refused as well (or the platform gives the same again), once more with a forced one. A refused token means that
   * nothing happened, so repeating is safe even for calls that are not repeatable.
   */
  async post(path: string, body: object, nature: CallNature): Promise<WechatAnswer> {
    let token = await this.token.current();
    let answer = await this.send(path, body, nature, token);
    if (refusesToken(answer)) {
      const next = await this.token.replace(token);
      if (next !== token) answer = await this.send(path, body, nature, next);
      token = next;
    }
    if (refusesToken(answer)) answer = await this.send(path, body, nature, await this.token.force(token));
    return accepted(answer);
  }

  private async send(path: string, body: object, nature: CallNature, token: string): Promise<WechatAnswer> {
    const query = new URLSearchParams({ access_token: token });
    const request = { method: 'POST' as const, path: `${path}?${query}`, body: JSON.stringify(body) };
    return asAnswer(await this.host.json(nature, request));
  }
}

/** Whether an error is a platform's answer with this code. */
export function hasCode(error: unknown, ...codes: string[]): error is GatewayFailure {
  return error instanceof GatewayFailure && codes.includes(error.code);
}
