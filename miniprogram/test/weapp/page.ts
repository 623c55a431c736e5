import type { Host } from './host';

/** What one update may weigh; WeChat refuses more. */
const HEAVIEST = 1 << 20;

type Methods = Record<string, unknown>;

/** `root.cn.[0].cl` → root, cn, 0, cl. */
const stepsOf = (path: string): string[] => path.match(/[^.[\]]+/g) ?? [];

const assign = (data: Record<string, unknown>, path: string, value: unknown): void => {
  const steps = stepsOf(path);
  const last = steps.pop()!;
  let place = data;
  steps.forEach((step, index) => {
    const next = steps[index + 1] ?? last;
    place = (place[step] ??= /^\d+$/.test(next) ? [] : {}) as Record<string, unknown>;
  });
  place[last] = value;
};

/** One open page: its methods and its data, which it changes by `setData` alone. */
export class OpenPage {
  /** What the compiled program sees as the page. */
  readonly self: Methods;
  /** In this world, for the templates. */
  readonly data: Record<string, unknown>;

  constructor(
    private readonly host: Host,
    readonly route: string,
    readonly options: Record<string, string>,
    definition: Methods,
    private readonly changed: (page: OpenPage) => void,
  ) {
    this.data = JSON.parse(JSON.stringify(definition.data ?? {})) as Record<string, unknown>;
    const setData = (changes: object, done?: unknown) => this.setData(changes, done);
    this.self = { ...definition, route, is: route, options, data: host.carry(this.data), setData };
  }

  /** A moment of the page's life: onLoad, onShow, … */
  live(moment: string, ...args: unknown[]): unknown {
    return this.host.call(this.self[moment], this.self, ...args.map((one) => this.host.carry(one)));
  }

  private setData(changes: object, done: unknown): void {
    const text = JSON.stringify(changes);
    if (text.length > HEAVIEST) this.host.trouble(`setData of ${text.length} characters on ${this.route}`);
    for (const [path, value] of Object.entries(JSON.parse(text) as Record<string, unknown>)) {
      assign(this.data, path, value);
    }
    this.changed(this);
    setTimeout(() => this.host.call(done, this.self), 0);
  }
}
