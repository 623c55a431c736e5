import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listenersOf } from './events';
import { Host } from './host';
import type { OpenPage } from './page';
import { type AppJson, Pages } from './pages';
import { View } from './view/view';
import { createWx, type Wx } from './wx/wx';
import { type Device, newDevice } from './wx/device';
import { compileTemplates, type Drawn } from './wxml';

export const DIST = join(__dirname, '../../dist/weapp');
export const appJson = (): AppJson => JSON.parse(readFileSync(join(DIST, 'app.json'), 'utf8')) as AppJson;

const TURN_MS = 15;
const QUIET_TURNS = 4;

interface Start extends Pick<Device, 'server' | 'sandbox' | 'user'> {
  /** The device's clock, Unix milliseconds. */
  startsAt: number;
}

/** The compiled mini-program on a phone of its own. */
export class Weapp {
  readonly device: Device;
  readonly pages: Pages;
  readonly missing: Wx['missing'];
  private readonly host: Host;
  private readonly templates = compileTemplates(DIST);
  private drawing: Promise<void> = Promise.resolve();
  private stale = false;

  private constructor(
    { startsAt, ...whose }: Start,
    readonly view: View,
    device: Device,
  ) {
    this.device = Object.assign(device, whose);
    this.pages = new Pages(
      appJson(),
      () => this.host,
      () => this.redraw(),
    );
    const { wx, missing } = createWx({ device, view, pages: this.pages, host: () => this.host });
    this.missing = missing;
    this.host = new Host(DIST, { wx, ...this.globals() }, startsAt);
    view.onEvent = (type, sid, detail) => this.dispatch(type, sid, detail);
  }

  /** Launches the mini-program; no page is open yet. */
  static async launch(start: Start): Promise<Weapp> {
    const device = newDevice(start);
    const view = await View.open(DIST, (path) => device.files.get(path));
    const weapp = new Weapp(start, view, device);
    weapp.host.load('app');
    return weapp;
  }

  /** What went wrong since the last time this was asked. */
  troubles(): string[] {
    return this.host.troubles.splice(0);
  }

  /** Opens a page as a card or a code would, with nothing behind it. @param url `packages/…/index?id=…` */
  open(url: string): void {
    this.pages.reLaunch(`/${url}`);
  }

  /** Taps what shows these words, and waits for what follows. The latest on top wins. */
  async tap(words: string): Promise<void> {
    const found = this.view.page.getByText(words).last();
    await found.waitFor();
    await found.evaluate((element) => element.scrollIntoView({ block: 'center' })); // not below a bar
    await found.click({ force: true }); // library components let taps through to what is around them
    await this.quiet();
  }

  /** Writes into the field under a label. */
  async write(label: string, text: string): Promise<void> {
    const field = `//*[normalize-space(text())="${label}"]/following::*[self::input or self::textarea][1]`;
    await this.view.page.locator(`xpath=${field}`).fill(text);
    await this.quiet();
  }

  /** All words on the screen. */
  text(): Promise<string> {
    return this.view.page.innerText('body');
  }

  /** Waits until the mini-program has done what it does by itself: nothing asked, nothing left to draw. */
  async quiet(): Promise<void> {
    for (let turns = 0; turns < QUIET_TURNS; turns += 1) {
      await new Promise((resolve) => setTimeout(resolve, TURN_MS));
      await this.drawing;
      if (this.device.busy > 0 || this.stale) turns = -1;
    }
  }

  async close(): Promise<void> {
    this.host.close();
    await this.drawing;
    await this.view.close();
  }

  private globals(): Record<string, unknown> {
    let app: Record<string, unknown> = {};
    return {
      App: (given: Record<string, unknown>) => {
        app = given;
        const launch = this.host.carry({ path: 'pages/home/index', query: {}, scene: 1001 });
        for (const moment of ['onLaunch', 'onShow']) this.host.call(app[moment], app, launch);
      },
      Page: (definition: Record<string, unknown>) => this.pages.define(definition),
      Component: () => undefined,
      Behavior: (definition: unknown) => definition,
      getApp: () => app,
      getCurrentPages: () => this.pages.stack.map(({ self }) => self),
    };
  }

  private treeOf({ route, data }: OpenPage): Drawn {
    return this.templates(route, data);
  }

  /** Many changes in one turn are drawn once. */
  private redraw(): void {
    if (this.stale) return;
    this.stale = true;
    this.drawing = this.drawing.then(async () => {
      this.stale = false;
      await this.draw().catch((error) => this.host.trouble(error));
    });
  }

  private async draw(): Promise<void> {
    const page = this.pages.shown;
    if (page) await this.view.show(page.route, this.treeOf(page));
  }

  private dispatch(type: string, sid: string, detail: unknown): void {
    const page = this.pages.shown;
    if (!page) return;
    this.device.tapping = type === 'tap';
    for (const { method, event } of listenersOf(this.treeOf(page), type, sid)) {
      if (type === 'agreeprivacyauthorization') agree(this.device, event.target.id);
      page.live(method, { type, detail, timeStamp: 0, touches: [], changedTouches: [], ...event });
    }
    setTimeout(() => (this.device.tapping = false), 0);
  }
}

const agree = (device: Device, agreeingButton: string): void => {
  Object.assign(device, { agreed: true, agreeingButton });
};
