import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { LOG, type Log } from '../common/log';
import { Relay } from './relay';
import { RelayNudge } from './relay-nudge';

const POLL_EVERY_MS = 1_000;

/** Makes the relay pass every second, and at once when this process ordered a job. */
@Injectable()
export class RelayLoop implements OnModuleDestroy {
  private running = false;
  private nudged = false;
  private turning?: Promise<void>;
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly relay: Relay,
    private readonly nudge: RelayNudge,
    @Inject(LOG) private readonly log: Log,
  ) {}

  start(): void {
    this.running = true;
    this.nudge.onNudge(() => this.wake());
    this.wake();
  }

  async onModuleDestroy(): Promise<void> {
    this.running = false;
    clearTimeout(this.timer);
    await this.turning;
  }

  private wake(): void {
    this.nudged = true;
    if (!this.running || this.turning !== undefined) return;
    clearTimeout(this.timer);
    this.turning = this.turn();
  }

  private async turn(): Promise<void> {
    while (this.running && this.nudged) {
      this.nudged = false;
      await this.tryPass();
    }
    this.turning = undefined;
    if (this.running) this.timer = setTimeout(() => this.wake(), POLL_EVERY_MS);
  }

  private async tryPass(): Promise<void> {
    try {
      await this.relay.pass();
    } catch (error) {
      this.log.error('relay pass failed', error);
    }
  }
}
