import { readValue, writeValue } from '../store/values';
import type { Store } from '../store/store';

/** What people and tests can turn while the sandbox runs; survives a restart. */
export interface ControlSettings {
  /** Where message pushes go; null: nowhere. */
  pushUrl: string | null;
  /** `hold` keeps callbacks and pushes until released, `lost` drops them. */
  callbacks: 'normal' | 'hold' | 'lost';
  /** A create answers ACCEPTED first and moves on with the next tick or resend. */
  acceptedFirst: boolean;
  /** How many of the next signed answers and callbacks carry a probe signature. */
  probeAnswers: number;
  probeCallbacks: number;
  /** How long after 24 hours an unconfirmed bill closes. */
  lateCloseMs: number;
  cancelDelayMs: number;
  /** How long a confirmed bill stays TRANSFERING. */
  transferDelayMs: number;
  mediaDelayMs: number;
  /** The one transfer scene the merchant was granted. */
  sceneId: string;
  quotas: Quotas;
  /** Whether logins carry a unionid. */
  unionid: boolean;
}

/** Amounts in fen. */
export interface Quotas {
  billMinFen: number;
  billMaxFen: number;
  userDayFen: number;
  merchantDayFen: number;
  smsPer30Seconds: number;
  smsPerHour: number;
  smsPerDay: number;
}

/** The platforms' published defaults (merchant that is not an individual business). */
export const DEFAULT_SETTINGS: ControlSettings = {
  pushUrl: null,
  callbacks: 'normal',
  acceptedFirst: false,
  probeAnswers: 0,
  probeCallbacks: 0,
  lateCloseMs: 30 * 60_000,
  cancelDelayMs: 1_000,
  transferDelayMs: 0,
  mediaDelayMs: 1_000,
  sceneId: '1002',
  quotas: {
    billMinFen: 10,
    billMaxFen: 20_000,
    userDayFen: 200_000,
    merchantDayFen: 5_000_000,
    smsPer30Seconds: 1,
    smsPerHour: 5,
    smsPerDay: 10,
  },
  unionid: true,
};

export class SettingsBook {
  private settings: ControlSettings;

  constructor(private readonly store: Store) {
    this.settings = { ...DEFAULT_SETTINGS, ...readValue<Partial<ControlSettings>>(store, 'settings', {}) };
  }

  get(): Readonly<ControlSettings> {
    return this.settings;
  }

  change(part: Partial<ControlSettings>): ControlSettings {
    this.settings = { ...this.settings, ...part };
    writeValue(this.store, 'settings', this.settings);
    return this.settings;
  }

  changeQuotas(part: Partial<Quotas>): ControlSettings {
    return this.change({ quotas: { ...this.settings.quotas, ...part } });
  }

  /** Counts one probe down; true as long as there was one left. */
  takeProbe(kind: 'probeAnswers' | 'probeCallbacks'): boolean {
    if (this.settings[kind] <= 0) return false;
    this.change({ [kind]: this.settings[kind] - 1 });
    return true;
  }
}
