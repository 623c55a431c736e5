import { setTimeout as wait } from 'node:timers/promises';

const LOOKS = 40;
const BETWEEN_LOOKS_MS = 500;

/** What people do with their phones, and the platforms' time: the sandbox's own paths, over HTTP. */
export class Platforms {
  /** @param url of the sandbox, without a trailing slash */
  constructor(private readonly url: string) {}

  /** Whether a sandbox answers there, and not a real platform. It may be starting up at this moment. */
  async present(): Promise<boolean> {
    for (let look = 1; look <= LOOKS; look++) {
      if (await this.answers()) return true;
      await wait(BETWEEN_LOOKS_MS);
    }
    return false;
  }

  /** Forgets everything that ever happened on the platforms. */
  async reset(): Promise<void> {
    await this.send('POST', '/control/reset');
  }

  /** @param at null: real time */
  async setClock(at: Date | null): Promise<void> {
    await this.send('PUT', '/control/clock', { at: at === null ? null : at.toISOString() });
  }

  /** Everything due happens, callbacks included, before this resolves. */
  async tick(): Promise<void> {
    await this.send('POST', '/control/tick');
  }

  async change(settings: Record<string, unknown>): Promise<void> {
    await this.send('PATCH', '/control/settings', settings);
  }

  /** The platforms' limits on messages: in months that pass within a minute they would never be reached otherwise. */
  async changeQuotas(quotas: Record<string, number>): Promise<void> {
    await this.send('PUT', '/control/quotas', quotas);
  }

  async settings(): Promise<{ mediaDelayMs: number; quotas: Record<string, number> }> {
    return this.send('GET', '/control/settings');
  }

  async code(user: string, kind: 'login' | 'phone'): Promise<string> {
    const { code } = await this.send<{ code: string }>('POST', `/phone/${user}/code`, { kind });
    return code;
  }

  /** The tap on 允许. */
  async consent(user: string, templateIds: readonly string[]): Promise<void> {
    await this.send('POST', `/phone/${user}/consent`, { templateIds });
  }

  /** The tap on 收款. */
  async confirm(user: string, outBillNo: string, packageInfo: string): Promise<void> {
    await this.send('POST', `/phone/${user}/bills/${outBillNo}/confirm`, { package: packageInfo });
  }

  private async answers(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/control/clock`, { signal: AbortSignal.timeout(5_000) })).ok;
    } catch (error) {
      if (error instanceof Error) return false;
      throw error;
    }
  }

  private async send<T>(method: string, path: string, body: object = {}): Promise<T> {
    const response = await fetch(this.url + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: method === 'GET' ? undefined : JSON.stringify(body),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`the sandbox refused ${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }
}
