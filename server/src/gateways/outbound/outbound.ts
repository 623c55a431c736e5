import type { Clock } from '../../common/clock';
import type { Settings } from '../../config/settings';
import { isPrivateHost } from './addresses';
import { OutboundHost } from './outbound-host';

type Bases = Pick<
  Settings,
  'NODE_ENV' | 'WECHAT_API_URL' | 'WECHAT_PAY_URL' | 'SMS_URL' | 'GEOCODER_URL' | 'S3_ENDPOINT'
>;

/** The one door to the outside: gives a host to talk to, if the settings name it. */
export class Outbound {
  private readonly allowed: Set<string>;
  private readonly allowPrivate: boolean;

  constructor(
    settings: Bases,
    private readonly clock: Clock,
  ) {
    const { WECHAT_API_URL, WECHAT_PAY_URL, SMS_URL, GEOCODER_URL, S3_ENDPOINT } = settings;
    const bases = [WECHAT_API_URL, WECHAT_PAY_URL, SMS_URL, GEOCODER_URL, S3_ENDPOINT];
    this.allowed = new Set(bases.filter((base) => base !== undefined).map((base) => new URL(base).origin));
    this.allowPrivate = settings.NODE_ENV !== 'production';
  }

  /**
   * A host of the allow-list with a circuit of its own.
   * @throws Error for any other, and in production for one that is not https or lies on this machine or network: both
   * are mistakes of code or settings, and adapters ask when they are made, so the process does not start.
   */
  host(baseUrl: string): OutboundHost {
    const base = new URL(baseUrl);
    if (!this.allowed.has(base.origin)) throw new Error(`host ${base.host} is not on the allow-list`);
    if (!this.allowPrivate && (base.protocol !== 'https:' || isPrivateHost(base.hostname))) {
      throw new Error(`host ${base.host} must be public and https in production`);
    }
    return new OutboundHost(base, this.allowPrivate, this.clock);
  }
}
