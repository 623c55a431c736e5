import type { Host } from '../host';
import type { Asked, WxPart } from './convention';
import type { Device } from './device';

type Decision = { event: 'exposureAuthorization' | 'agree' | 'disagree'; buttonId?: string };

/** Before any of these works, WeChat asks the mini-program to ask the person. */
const PRIVATE = ['chooseMedia', 'getLocation', 'chooseLocation'];

/** Consent to the privacy guide: only a tap on WeChat's own button gives it. */
export class Privacy {
  private listener: unknown;

  constructor(
    private readonly device: Device,
    private readonly host: () => Host,
  ) {}

  /** The functions, each asking first where it has to. */
  guard(parts: WxPart, asked: Asked): WxPart {
    const guarded = PRIVATE.map((name) => {
      const inner = parts[name] as (options: object) => unknown;
      return [name, (options: object) => this.first(name, asked, options, () => inner(options))];
    });
    const listen = (listener: unknown) => (this.listener = listener);
    const authSetting = () => ({ 'scope.userLocation': !this.device.refused.has('getLocation') });
    return {
      ...parts,
      ...(Object.fromEntries(guarded) as WxPart),
      onNeedPrivacyAuthorization: listen,
      getPrivacySetting: asked('getPrivacySetting', () => ({ needAuthorization: !this.device.agreed })),
      getSetting: asked('getSetting', () => ({ authSetting: authSetting() })),
    };
  }

  private first(name: string, asked: Asked, options: object, then: () => unknown): unknown {
    if (this.device.agreed || !this.listener) return then();
    return new Promise((resolve, reject) => {
      const decide = ({ event, buttonId }: Decision) => {
        if (event === 'exposureAuthorization') return;
        this.device.agreed = event === 'agree' && buttonId === this.device.agreeingButton;
        const outcome = this.device.agreed ? then() : asked(name, refuse)(options);
        Promise.resolve(outcome).then(resolve, reject);
      };
      this.host().call(this.listener, undefined, decide, this.host().carry({ referrer: name }));
    });
  }
}

const refuse = (): never => {
  throw new Error('privacy permission is not authorized');
};
