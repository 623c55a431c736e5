import type { Clock } from '../../common/clock';
import type { Settings } from '../../config/settings';
import { SettingsError } from '../../config/settings-error';
import { isPrivateHost } from './addresses';
import { OutboundHost } from './outbound-host';

type Bases = Pick<
  Settings,
  'NODE_ENV' | 'WECHAT_API_URL' | 'WECHAT_PAY_URL' | 'SMS_URL' | 'GEOCODER_URL' | 'S3_ENDPOINT'
>;

/** The one door to the outside: gives a host to talk to, if the settings name it. */
export class Outbound {
  /** Each origin and the setting that names it. */
  private readonly allowed: Map<string, string>;
  private readonly allowPrivate: boolean;

  constructor(
    settings: Bases,
    private readonly clock: Clock,
  ) {
    const { WECHAT_API_URL, WECHAT_PAY_URL, SMS_URL, GEOCODER_URL, S3_ENDPOINT } = settings;
    const bases = Object.entries({ WECHAT_API_URL, WECHAT_PAY_URL, SMS_URL, GEOCODER_URL, S3_ENDPOINT });
    this.allowed = new Map(bases.flatMap(([name, base]) => (base === undefined ? [] : [[new URL(base).origin, name]])));
    this.allowPrivate = settings.NODE_ENV !== 'production';
  }

  /**
   * A host of the allow-list with a circuit of its own.
   * @throws Error for any other, a mistake of the code; SettingsError in production for one that is not https or lies on
   * this machine or network. Adapters ask when they are made, so the process does not start.
   */
  host(baseUrl: string): OutboundHost {
    const base = new URL(baseUrl);
    const setting = this.allowed.get(base.origin);
    if (setting === undefined) throw new Error(`host ${base.host} is not on the allow-list`);
    if (!this.allowPrivate && (base.protocol !== 'https:' || isPrivateHost(base.hostname))) {
      throw new SettingsError([`${setting} 不正确：正式环境须以 https:// 开头，且不能指向本机或内网`]);
    }
    return new OutboundHost(base, this.allowPrivate, this.clock);
  }
}
