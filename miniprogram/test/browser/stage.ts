import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { PLACES } from '../../../server/test/support/city';
import { availableEngines } from '../../../server/test/support/engines/engines';
import { must } from '../../../server/test/support/steps';
import { World } from '../../../server/test/support/world';
import { Content } from '../content';
import { Phone } from './phone';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
/** Longer than a busy machine takes to draw a page, shorter than a test may last. */
const PATIENCE_MS = 8_000;
const PHONE = { width: 390, height: 844 };

/** Who is signed in. */
export type Holder = { citizen: string } | { staff: string };

/** How large what is on the screen is. */
export interface Look {
  largeText?: boolean;
  viewport?: typeof PHONE;
}

/** The product as it is served, its platforms, and browsers in the hands of people. */
export class Stage {
  private constructor(
    readonly world: World,
    readonly content: Content,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Stage> {
    const world = await World.open(availableEngines()[0]!);
    try {
      const browser = await chromium.launch({ executablePath: process.env.TEST_CHROMIUM, args: FLAGS });
      return new Stage(world, new Content(world), browser);
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  /** A phone out of the box, on the spot of the hazard, whose owner lets it say where it is. */
  async newPhone(): Promise<Phone> {
    return this.phoneWith({});
  }

  /** A phone in use: the privacy text was agreed to some time ago, and the holder, if any, signed in. */
  async phoneOf(holder?: Holder, { largeText = false, viewport }: Look = {}): Promise<Phone> {
    const { privacyVersion } = must(await this.world.anonymous().get('/client-settings')).body;
    const settings = { 'ssp.settings': { largeText, privacyVersion } };
    const identity = holder && {
      'ssp.tokens': await this.tokensOf(holder),
      ...('citizen' in holder && { 'ssp.sandboxUser': holder.citizen }),
    };
    return this.phoneWith({ ...settings, ...identity }, viewport);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.world.close();
  }

  /** @param memory what the product left in this browser, by key */
  private async phoneWith(memory: Record<string, unknown>, viewport = PHONE): Promise<Phone> {
    const origin = await this.world.app.getUrl();
    const context = await this.browser.newContext({ ...AT_HAND, viewport, storageState: remembered(origin, memory) });
    context.setDefaultTimeout(PATIENCE_MS);
    await context.clock.setFixedTime(this.world.clock.now());
    return new Phone(await context.newPage(), origin);
  }

  private async tokensOf(holder: Holder): Promise<unknown> {
    const nobody = this.world.anonymous();
    if ('staff' in holder) {
      const { staff: username } = holder;
      return must(await nobody.post('/sessions/staff', { username, password: username + username })).body;
    }
    const url = `/phone/${holder.citizen}/code`;
    const { code } = (await this.world.sandbox.inject({ method: 'POST', url })).json<{ code: string }>();
    return must(await nobody.post('/sessions/wechat', { code })).body;
  }
}

const AT_HAND: BrowserContextOptions = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  permissions: ['geolocation'],
  geolocation: { latitude: PLACES.east.lat, longitude: PLACES.east.lng },
  reducedMotion: 'reduce',
};

/** As the platform keeps what it is given: wrapped. */
const remembered = (origin: string, memory: Record<string, unknown>) => ({
  cookies: [],
  origins: [
    {
      origin,
      localStorage: Object.entries(memory).map(([name, data]) => ({ name, value: JSON.stringify({ data }) })),
    },
  ],
});
