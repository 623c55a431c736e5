import type { Clock } from '../../common/clock';
import type { Settings } from '../../config/settings';
import { GatewayFailure } from '../../common/gateway-failure';
import type { OutboundHost } from '../outbound/outbound-host';
import { ForceBudget } from './force-budget';
import { accepted, asAnswer } from './wechat-answer';

/** The platform renews its stable token five minutes before it ends, so that is when we ask again. */
const EARLY_MS = 300_000;

/**
 * The process's one access token. Concurrent callers share one fetch. `stable_token` gives the same token to every
 * process, so processes need no common cache; only a forced refresh disturbs the others, hence its budget.
 */
export class AccessToken {
  private held?: { value: string; until: number };
  private fetching?: Promise<string>;
  private readonly budget: ForceBudget;

  constructor(
    private readonly host: OutboundHost,
    private readonly app: Pick<Settings, 'WECHAT_APP_ID' | 'WECHAT_APP_SECRET'>,
    private readonly clock: Clock,
  ) {
    this.budget = new ForceBudget(clock);
  }

  async current(): Promise<string> {
    if (this.held && this.clock.now().getTime() < this.held.until) return this.held.value;
    return this.fetchOnce(false);
  }

  /** A token other than the one that was refused, by a normal fetch; the same one when the platform insists on it. */
  async replace(refused: string): Promise<string> {
    if (this.held?.value === refused) this.held = undefined;
    return this.current();
  }

  /** Kills the refused token and gets another, unless somebody has one already. @throws GatewayFailure `unavailable`. */
  async force(refused: string): Promise<string> {
    if (this.fetching) await this.fetching;
    if (this.held && this.held.value !== refused) return this.held.value;
    if (this.fetching) return this.fetching;
    if (!this.budget.spend()) throw new GatewayFailure('unavailable', 'FORCE_REFRESH_BUDGET');
    return this.fetchOnce(true);
  }

  private fetchOnce(force: boolean): Promise<string> {
    this.fetching ??= this.fetch(force).finally(() => (this.fetching = undefined));
    return this.fetching;
  }

  private async fetch(force: boolean): Promise<string> {
    const askedAt = this.clock.now().getTime();
    const body = JSON.stringify({
      grant_type: 'client_credential',
      appid: this.app.WECHAT_APP_ID,
      secret: this.app.WECHAT_APP_SECRET,
      force_refresh: force,
    });
    const json = await this.host.json({ repeatable: true }, { method: 'POST', path: '/cgi-bin/stable_token', body });
    const { access_token: value, expires_in: seconds } = tokenAnswer(json);
    if (typeof value !== 'string' || value === '') throw new GatewayFailure('unavailable', 'TOKEN_SHAPE');
    this.held = { value, until: askedAt + Number(seconds) * 1000 - EARLY_MS };
    return value;
  }
}

/** Without a token the call itself was never made, so whatever the reason, it is `unavailable`. */
function tokenAnswer(json: unknown): Record<string, unknown> {
  try {
    return accepted(asAnswer(json));
  } catch (error) {
    throw error instanceof GatewayFailure ? new GatewayFailure('unavailable', error.code) : error;
  }
}
