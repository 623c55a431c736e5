import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';

type Callback = (...args: unknown[]) => unknown;

/** A clock that starts at the given moment and runs on: what waits for time to pass must not wait for ever. */
const RUNNING_DATE = `(now) => {
  const Real = Date;
  globalThis.Date = class Date extends Real {
    constructor(...parts) { parts.length > 0 ? super(...parts) : super(now()); }
    static now() { return now(); }
  };
}`;

/**
 * WeChat's logic layer: a world of its own that has the language, what WeChat gives, and nothing of a browser or of
 * Node. What goes wrong inside is kept in `troubles`.
 */
export class Host {
  readonly troubles: string[] = [];
  private readonly context: vm.Context;
  private readonly modules = new Map<string, { exports: unknown }>();
  private readonly timers = new Set<NodeJS.Timeout>();

  /**
   * @param dist the compiled mini-program
   * @param given globals beside the language: wx, App, Page, …
   * @param startsAt the device's clock, Unix milliseconds
   */
  constructor(
    private readonly dist: string,
    given: Record<string, unknown>,
    startsAt: number,
  ) {
    const globals = { ...given, console: this.console(), ...this.timing() };
    this.context = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } });
    Object.assign(globals, { global: this.context });
    const begin = performance.now();
    this.run<(now: () => number) => void>(RUNNING_DATE)(() => Math.floor(startsAt + performance.now() - begin));
  }

  /** Runs a file of the mini-program once. @param file without `.js`, from the root of the mini-program */
  load(file: string): unknown {
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.modules.set(file, module);
    const code = readFileSync(join(this.dist, `${file}.js`), 'utf8');
    const body = this.run<Callback>(`(function (require, module, exports) {${code}\n})`, `${file}.js`);
    const require = (name: string) => this.load(join(dirname(file), name).replace(/\.js$/, ''));
    body(require, module, module.exports);
    return module.exports;
  }

  /** A copy that the inside takes for its own: objects of another world fail its checks for plain ones. */
  carry<T>(value: T): T {
    if (value === undefined) return value;
    return this.run<(text: string) => T>('(text) => JSON.parse(text)')(JSON.stringify(value));
  }

  /** Calls the inside; what it throws is kept, as WeChat does. */
  call(callback: unknown, self: unknown, ...args: unknown[]): unknown {
    if (typeof callback !== 'function') return undefined;
    try {
      return (callback as Callback).apply(self, args);
    } catch (error) {
      this.trouble(error);
      return undefined;
    }
  }

  trouble(what: unknown): void {
    this.troubles.push(describe(what));
  }

  /** No timer of the inside may fire any more. */
  close(): void {
    this.timers.forEach((timer) => clearTimeout(timer));
    this.timers.clear();
  }

  private run<T>(code: string, filename = 'host.js'): T {
    return vm.runInContext(code, this.context, { filename }) as T;
  }

  private console() {
    const quiet = () => undefined;
    const complain = (...parts: unknown[]) => this.troubles.push(parts.map(describe).join(' '));
    return { log: quiet, info: quiet, debug: quiet, warn: complain, error: complain };
  }

  private timing() {
    const keep = (timer: NodeJS.Timeout): NodeJS.Timeout => {
      this.timers.add(timer);
      return timer;
    };
    const stop = (timer: NodeJS.Timeout) => {
      clearTimeout(timer);
      this.timers.delete(timer);
    };
    const later = (start: typeof setTimeout | typeof setInterval) => (callback: Callback, ms?: number) =>
      keep(start(() => this.call(callback, undefined), ms));
    return {
      setTimeout: later(setTimeout),
      setInterval: later(setInterval),
      clearTimeout: stop,
      clearInterval: stop,
    };
  }
}

const describe = (what: unknown): string => {
  const { stack, message } = (what ?? {}) as { stack?: string; message?: string };
  return String(stack ?? message ?? (typeof what === 'object' ? JSON.stringify(what) : what)).slice(0, 2_000);
};
