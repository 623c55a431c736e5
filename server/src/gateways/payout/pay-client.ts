import { Decorator } from 'wechatpay-axios-plugin';
import type { Settings } from '../../config/settings';
import { GatewayFailure } from '../../common/gateway-failure';
import type { Line } from '../outbound/line';
import type { CallNature, OutboundHost } from '../outbound/outbound-host';
import { payoutFailure } from './payout-failure';
import { platformKeys } from './platform-keys';

export type PaySettings = Pick<
  Settings,
  | 'WECHAT_PAY_MCH_ID'
  | 'WECHAT_PAY_SERIAL'
  | 'WECHAT_PAY_PRIVATE_KEY'
  | 'WECHAT_PAY_PUBLIC_KEY_ID'
  | 'WECHAT_PAY_PUBLIC_KEY'
>;

export interface PayRequest {
  method: 'GET' | 'POST';
  path: string;
  /** The exact JSON to sign and send. */
  body?: string;
  /** Gives an error answer a value of its own; undefined leaves it an error. */
  rescue?: (error: unknown) => unknown;
}

/** Signed calls to the payment platform, whose 2xx answers are verified before anything reads them. */
export class PayClient {
  private readonly axios: Decorator['v3'];
  /** Names the key that we expect answers to be signed with, while the platform rotates its keys. */
  private readonly serial: string;

  constructor(
    private readonly host: OutboundHost,
    settings: PaySettings,
  ) {
    const keys = platformKeys(settings.WECHAT_PAY_PUBLIC_KEY_ID, settings.WECHAT_PAY_PUBLIC_KEY);
    [this.serial = ''] = keys.keys();
    this.axios = new Decorator({
      mchid: settings.WECHAT_PAY_MCH_ID,
      serial: settings.WECHAT_PAY_SERIAL,
      privateKey: settings.WECHAT_PAY_PRIVATE_KEY,
      certs: Object.fromEntries(keys),
      baseURL: `${host.base.origin}/`,
    }).v3;
  }

  /** The verified answer's JSON. @throws GatewayFailure */
  call(nature: CallNature, request: PayRequest): Promise<unknown> {
    return this.host.lend(nature, (line) => this.send(line, request));
  }

  private async send(line: Line, request: PayRequest): Promise<unknown> {
    const config = { url: request.path, method: request.method, ...this.through(line), ...verbatim(request.body) };
    try {
      return (await this.axios.request<unknown>(config)).data;
    } catch (error) {
      const rescued = request.rescue?.(error);
      if (rescued !== undefined) return rescued;
      // The client's error holds the signed request: it is judged here and goes no further.
      throw payoutFailure(error) ?? error;
    }
  }

  private through({ agent, signal, limits }: Line): object {
    return {
      headers: { Accept: 'application/json', 'Wechatpay-Serial': this.serial },
      httpAgent: agent,
      httpsAgent: agent,
      signal,
      maxRedirects: 0,
      maxContentLength: limits.maxBytes,
      proxy: false,
    };
  }
}

/**
 * The plugin signs `JSON.stringify(meta ?? data)` and axios sends `data`: a string alone would be signed with quotes
 * round it. So the signed object and the sent string are given apart, once they are known to be the same bytes.
 */
function verbatim(body: string | undefined): object {
  if (body === undefined) return {};
  const meta: unknown = JSON.parse(body);
  if (JSON.stringify(meta) !== body) throw new GatewayFailure('refused', 'BILL_BYTES');
  return { data: body, meta, transformRequest: (data: string) => data };
}
