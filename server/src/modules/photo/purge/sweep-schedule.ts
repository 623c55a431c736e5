import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { LOG, type Log } from '../../../common/log';
import { Settings } from '../../../config/settings';
import { SweepOrphanObjects } from './sweep-orphan-objects';

/** Soon after the start, so that a process restarted every day sweeps as well. */
const FIRST_AFTER_MS = 10 * 60 * 1000;
const EVERY_MS = 12 * 60 * 60 * 1000;

/** Sweeps twice a day, so that no orphan grows a day old, in every process but those that only serve HTTP. Two sweeps at once do no harm. */
@Injectable()
export class SweepSchedule implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly stop = new AbortController();
  private timer?: NodeJS.Timeout;
  private sweeping?: Promise<void>;

  constructor(
    private readonly sweep: SweepOrphanObjects,
    @Inject(Settings) private readonly settings: Settings,
    @Inject(LOG) private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    if (this.settings.ROLE !== 'api') this.planNext(FIRST_AFTER_MS);
  }

  async onModuleDestroy(): Promise<void> {
    this.stop.abort();
    clearTimeout(this.timer);
    await this.sweeping;
  }

  private planNext(inMs: number): void {
    this.timer = setTimeout(() => {
      this.sweeping = this.turn();
    }, inMs).unref();
  }

  private async turn(): Promise<void> {
    try {
      await this.sweep.execute(this.stop.signal);
    } catch (error) {
      this.log.error('orphan sweep failed', error);
    }
    if (!this.stop.signal.aborted) this.planNext(EVERY_MS);
  }
}
