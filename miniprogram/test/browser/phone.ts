import type { BrowserContext, FileChooser, Locator, Page as Tab } from 'playwright-core';
import { type Page, pathOf, type Query } from '../../src/routes';

/** What people press. */
const PRESSED = ['button', 'radio', 'tab', 'option', 'checkbox', 'switch'] as const;

/** What a page asks for itself; who holds the phone is known. */
const ASKED_BY_PAGES = /\/api\/v1\/(?!me$|me\?|client-settings|sessions|calendar)/;

/** Without a request under way, a page is drawn after so many. */
const QUIET_FRAMES = 6;

/** A browser of a phone's size, in somebody's hand. */
export class Phone {
  /** How often something was pressed; typing does not count. */
  taps = 0;
  /** What the next photos will be. */
  readonly shots: Buffer[] = [];
  /** What the browser complained of. */
  readonly troubles: string[] = [];

  /** Requests that have no answer yet. */
  private asking = 0;

  constructor(
    readonly tab: Tab,
    private readonly origin: string,
  ) {
    tab.on('filechooser', (chooser) => void this.shoot(chooser));
    tab.on('request', () => (this.asking += 1));
    tab.on('requestfinished', () => (this.asking -= 1));
    tab.on('requestfailed', () => (this.asking -= 1));
    const trouble = (words: string) => this.troubles.push(words.slice(0, 1_000));
    tab.on('pageerror', (error) => trouble(String(error.stack ?? error)));
    tab.on('console', (message) => {
      if (message.type() === 'error') trouble(`${message.location().url} ${message.text()}`);
    });
  }

  private get context(): BrowserContext {
    return this.tab.context();
  }

  /** Opens a page by its address, as a link does. */
  async open(page: Page, query?: Query): Promise<void> {
    await this.tab.goto(this.origin + pathOf(page, query));
  }

  /** Presses what is called so; of several the one on top. */
  async tap(name: string | RegExp): Promise<void> {
    await this.orSay(name, this.find(name).click());
    this.taps += 1;
  }

  /** Presses twice as fast as a finger can. */
  async tapTwice(name: string | RegExp): Promise<void> {
    await this.orSay(name, this.find(name).dblclick());
  }

  /** Presses what opens another window. */
  async tapToWindow(name: string): Promise<Phone> {
    const opened = this.context.waitForEvent('page');
    await this.tap(name);
    return new Phone(await opened, this.origin);
  }

  async write(label: string, text: string): Promise<void> {
    const field = this.tab.getByRole('textbox', { name: label, exact: true }).filter({ visible: true });
    await this.orSay(label, field.fill(text));
  }

  /** Waits until it can be read on the screen. */
  async sees(words: string | RegExp): Promise<void> {
    await this.orSay(words, this.tab.getByText(words).filter({ visible: true }).first().waitFor());
  }

  /** Waits until it can no longer be read. */
  async seesNoMore(words: string | RegExp): Promise<void> {
    await this.orSay(words, hidden(this.tab.getByText(words)));
  }

  /** Lets the server say nothing, or break down, from the next request on; undefined: as it is. */
  async serverIs(state: 'silent' | 'broken' | undefined): Promise<void> {
    await this.tab.unrouteAll();
    if (state === undefined) return;
    await this.tab.route(ASKED_BY_PAGES, (route) =>
      state === 'silent' ? undefined : route.fulfill({ status: 500, json: {} }),
    );
  }

  /** Waits for some frames, whatever has not come yet. */
  async draws(): Promise<void> {
    for (let frames = 0; frames < QUIET_FRAMES; frames += 1) await this.frame();
  }

  /** Waits until everything has come and is drawn. */
  async settles(): Promise<void> {
    for (let frames = 0; frames < QUIET_FRAMES; frames = this.asking > 0 ? 0 : frames + 1) await this.frame();
    await hidden(this.tab.getByRole('status', { name: '正在加载' }));
  }

  async goOffline(offline: boolean): Promise<void> {
    await this.context.setOffline(offline);
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  private frame(): Promise<unknown> {
    return this.tab.evaluate(() => new Promise(requestAnimationFrame));
  }

  private find(name: string | RegExp): Locator {
    const exact = typeof name === 'string';
    const [first, ...others] = PRESSED.map((role) => this.tab.getByRole(role, { name, exact }));
    return others
      .reduce((all, one) => all.or(one), first!)
      .filter({ visible: true })
      .last();
  }

  /** What was on the screen instead. */
  private async orSay(wanted: string | RegExp, deed: Promise<void>): Promise<void> {
    try {
      await deed;
    } catch (cause) {
      throw new Error(`“${String(wanted)}” failed; the screen says:\n${await this.tab.innerText('body')}`, { cause });
    }
  }

  private async shoot(chooser: FileChooser): Promise<void> {
    const buffer = this.shots.shift();
    if (buffer) await chooser.setFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer });
  }
}

const hidden = (what: Locator): Promise<void> => what.filter({ visible: true }).first().waitFor({ state: 'hidden' });
