import type { Host } from './host';
import { OpenPage } from './page';

const DEEPEST = 10;

export interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  tabBar?: { list: { pagePath: string }[] };
}

/** Every page that the mini-program declares. */
export const pagesOf = ({ pages, subPackages = [] }: AppJson): string[] => [
  ...pages,
  ...subPackages.flatMap((one) => one.pages.map((page) => `${one.root}/${page}`)),
];

const parse = (url: string): { route: string; options: Record<string, string> } => {
  const [path = '', query = ''] = url.replace(/^\//, '').split('?');
  return { route: path, options: Object.fromEntries(new URLSearchParams(query)) };
};

/** Which pages are open, how one comes to the next, and what each lives through on the way. */
export class Pages {
  /** The open pages, the shown one last. */
  readonly stack: OpenPage[] = [];
  private readonly definitions = new Map<string, Record<string, unknown>>();
  private readonly tabs = new Map<string, OpenPage>();
  private loading = '';

  constructor(
    private readonly app: AppJson,
    private readonly host: () => Host,
    /** The shown page is another one, or looks different. */
    private readonly changed: (page: OpenPage, turned: boolean) => void,
  ) {}

  /** WeChat's `Page`: what a page's file calls while it is loaded. */
  define(definition: Record<string, unknown>): void {
    this.definitions.set(this.loading, definition);
  }

  get shown(): OpenPage | undefined {
    return this.stack.at(-1);
  }

  reLaunch(url: string): void {
    const page = this.create(url);
    const hidden = [...this.tabs.values()].filter((tab) => !this.stack.includes(tab));
    this.tabs.clear();
    this.leave(this.stack.length);
    hidden.forEach((tab) => tab.live('onUnload'));
    if (this.isTab(page.route)) this.tabs.set(page.route, page);
    this.enter(page, true);
  }

  navigateTo(url: string): void {
    this.notATab(url);
    if (this.stack.length >= DEEPEST) throw new Error(`more than ${DEEPEST} pages`);
    const page = this.create(url);
    this.shown?.live('onHide');
    this.enter(page, true);
  }

  redirectTo(url: string): void {
    this.notATab(url);
    const page = this.create(url);
    this.leave(1);
    this.enter(page, true);
  }

  switchTab(url: string): void {
    const { route } = parse(url);
    if (!this.isTab(route)) throw new Error(`${route} is not in the tab bar`);
    if (this.shown?.route === route) return;
    const known = this.tabs.get(route);
    const page = known ?? this.create(route);
    this.tabs.set(route, page);
    if (this.shown && this.isTab(this.shown.route)) this.stack.pop()!.live('onHide');
    this.leave(this.stack.length);
    this.enter(page, !known);
  }

  navigateBack(delta = 1): void {
    if (this.stack.length < 2) return;
    this.leave(Math.min(delta, this.stack.length - 1));
    this.shown!.live('onShow');
    this.changed(this.shown!, true);
  }

  private isTab(route: string): boolean {
    return this.app.tabBar?.list.some(({ pagePath }) => pagePath === route) ?? false;
  }

  private notATab(url: string): void {
    if (this.isTab(parse(url).route)) throw new Error(`${url} is a tab`);
  }

  private create(url: string): OpenPage {
    const { route, options } = parse(url);
    if (!pagesOf(this.app).includes(route)) throw new Error(`${route} is not in app.json`);
    this.loading = route;
    this.host().load(route);
    const definition = this.definitions.get(route);
    if (!definition) throw new Error(`${route} defines no page`);
    return new OpenPage(this.host(), route, options, definition, (page) => this.redraw(page));
  }

  private redraw(page: OpenPage): void {
    if (this.shown === page) this.changed(page, false);
  }

  private enter(page: OpenPage, isNew: boolean): void {
    this.stack.push(page);
    this.changed(page, true);
    if (isNew) page.live('onLoad', page.options);
    page.live('onShow');
    if (isNew) setTimeout(() => page.live('onReady'), 0);
  }

  /** Ends the topmost pages; a tab that is left stays alive. */
  private leave(count: number): void {
    for (const page of this.stack.splice(this.stack.length - count).reverse()) {
      if (this.tabs.get(page.route) === page) page.live('onHide');
      else page.live('onUnload');
    }
  }
}
