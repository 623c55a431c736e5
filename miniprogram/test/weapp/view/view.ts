import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { type Browser, chromium, type Page, type Route } from 'playwright-core';
import type { Drawn } from '../wxml';
import type { Sketch } from './screen';
import { inPixels, styleSheet } from './wxss';

const ORIGIN = 'http://weapp.test';
const HTML = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><link rel="stylesheet" href="/base.css">
<style id="page"></style><body></body><script type="module" src="/screen.js"></script></html>`;

type OnEvent = (type: string, sid: string, detail: unknown) => void;

/** Chromium in the place of the phone's screen: one page at a time, of 390 × 844 points. */
export class View {
  private readonly sheets = new Map<string, string>();
  onEvent: OnEvent = () => undefined;

  private constructor(
    private readonly browser: Browser,
    /** For taps and looks. */
    readonly page: Page,
    private readonly dist: string,
    private readonly fileOf: (path: string) => Buffer | undefined,
  ) {}

  /** @param fileOf the bytes behind a `wxfile://` path */
  static async open(dist: string, fileOf: (path: string) => Buffer | undefined): Promise<View> {
    const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
    const browser = await chromium.launch({ executablePath: process.env.TEST_CHROMIUM, args });
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const view = new View(browser, page, dist, fileOf);
    page.setDefaultTimeout(15_000);
    await page.exposeFunction('tellHost', (...event: Parameters<OnEvent>) => view.onEvent(...event));
    await page.route('**/*', (route) => view.serve(route));
    await page.goto(ORIGIN);
    return view;
  }

  /** Shows what the templates drew of a page. */
  async show(route: string, tree: Drawn): Promise<void> {
    await this.page.evaluate(([page, styles]) => window.drawPage(page, styles), [
      sketch(tree),
      this.sheetOf(route),
    ] as const);
  }

  /** Where everything is that a selector finds, in points of the screen. */
  async rects(selector: string): Promise<Record<string, number>[]> {
    return this.page.$$eval(selector, (found) =>
      found.map((one) => one.getBoundingClientRect().toJSON() as Record<string, number>),
    );
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private sheetOf(route: string): string {
    const known = this.sheets.get(route);
    if (known !== undefined) return known;
    const sheet = styleSheet(this.dist, 'app.wxss') + styleSheet(this.dist, `${route}.wxss`);
    this.sheets.set(route, sheet);
    return sheet;
  }

  /** The screen has no network: its files come from the mini-program and from the device. */
  private async serve(route: Route): Promise<void> {
    const { pathname, origin } = new URL(route.request().url());
    const files: Record<string, () => { body: string | Buffer; contentType: string }> = {
      '/': () => ({ body: HTML, contentType: 'text/html' }),
      '/base.css': () => ({ body: readFileSync(join(__dirname, 'base.css')), contentType: 'text/css' }),
      '/screen.js': () => ({ body: script(), contentType: 'text/javascript' }),
    };
    const bytes = this.fileOf(`wxfile:/${pathname}`);
    if (origin !== ORIGIN) return route.abort();
    if (bytes) return route.fulfill({ body: bytes });
    return files[pathname] ? route.fulfill(files[pathname]()) : route.abort();
  }
}

const script = (): string =>
  transformFileSync(join(__dirname, 'screen.ts'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    isModule: true,
  }).code;

/** Only what can be seen; a file of the device by an address that the browser asks for. */
const sketch = ({ tag, attr = {}, children }: Drawn): Sketch => {
  const shown = Object.entries(attr)
    .filter(([name, value]) => !/^(bind|catch|hover)/.test(name) && isShown(name, value))
    .map(([name, value]) => [dashed(name), textOf(name, value)]);
  return {
    tag,
    attr: Object.fromEntries(shown) as Record<string, string>,
    children: children.map((child) => (typeof child === 'object' ? sketch(child) : String(child))),
  };
};

/** Properties that are on or off: for WeChat an empty text is off. */
const SWITCHES = ['disabled', 'password', 'checked', 'focus'];

const isShown = (name: string, value: unknown): boolean =>
  SWITCHES.includes(name)
    ? Boolean(value)
    : value !== undefined && value !== null && value !== false && typeof value !== 'object';

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const textOf = (name: string, value: unknown): string => {
  if (name === 'src') return String(value).replace('wxfile://', `${ORIGIN}/`);
  return name === 'style' ? inPixels(String(value)) : String(value);
};
