import { deliverDue } from './deliveries/deliver.job';
import { advanceBills } from './pay/bill-life';
import type { Sandbox } from './sandbox';
import { runMediaChecks } from './wechat/media-check.job';

/** The one place where time passes: bills expire, checks finish, callbacks are sent and sent again. */
export class Ticker {
  private running: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private nudged = false;

  constructor(private readonly sandbox: () => Sandbox) {}

  /** Runs after what is running already, together with others who wait; resolves when everything due has been done. */
  tick(): Promise<void> {
    if (this.waiting) return this.waiting;
    const round = this.running.then(() => {
      this.waiting = undefined;
      return this.run();
    });
    this.waiting = round;
    this.running = round;
    return round;
  }

  start(everyMs: number): void {
    this.timer = setInterval(() => void this.tick(), everyMs);
  }

  /** Ticks soon, once for all that happened in this turn; only where the ticker was started. */
  nudge(): void {
    if (!this.timer || this.nudged) return;
    this.nudged = true;
    setImmediate(() => {
      this.nudged = false;
      void this.tick();
    });
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.running;
  }

  private async run(): Promise<void> {
    const sandbox = this.sandbox();
    try {
      advanceBills(sandbox);
      await runMediaChecks(sandbox);
      await deliverDue(sandbox);
    } catch (error) {
      sandbox.log.error(error);
    }
  }
}
