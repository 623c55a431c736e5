import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import { AreaQueries } from './area.queries';
import type { Outline } from './outline';

/** Another process may have changed a border: after this long it is read again. */
const LIFE_MS = 60_000;

/** The borders, kept in this process. */
@Injectable()
export class Outlines {
  private kept?: { outlines: Promise<Outline[]>; untilMs: number };

  constructor(
    private readonly queries: AreaQueries,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async all(): Promise<readonly Outline[]> {
    const nowMs = this.clock.now().getTime();
    if (this.kept === undefined || this.kept.untilMs <= nowMs) {
      this.kept = { outlines: this.queries.outlines(), untilMs: nowMs + LIFE_MS };
    }
    try {
      return await this.kept.outlines;
    } catch (error) {
      this.forget();
      throw error;
    }
  }

  /** After a change in this process. */
  forget(): void {
    this.kept = undefined;
  }
}
