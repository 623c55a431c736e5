import type { OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { hasOwnClock, readDatabaseTime } from '../database/database-time';
import type { Clock } from './clock';
import type { Log } from './log';

const CORRECTION_EVERY_MS = 60_000;

/** This machine's time, corrected to the database's clock, so that all processes of an installation agree. */
export class SystemClock implements Clock, OnModuleDestroy {
  private offsetMs = 0;
  private timer?: NodeJS.Timeout;

  private constructor(
    private readonly dataSource: DataSource,
    private readonly log: Log,
  ) {}

  /** Corrected once when it resolves, and every minute from then on. @throws when the database does not answer. */
  static async following(dataSource: DataSource, log: Log): Promise<SystemClock> {
    const clock = new SystemClock(dataSource, log);
    if (!hasOwnClock(dataSource)) return clock;
    await clock.correct();
    clock.timer = setInterval(() => void clock.correctOrKeep(), CORRECTION_EVERY_MS);
    clock.timer.unref();
    return clock;
  }

  now(): Date {
    return new Date(Date.now() + this.offsetMs);
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  /** The answer is taken to show the middle of the round trip. */
  private async correct(): Promise<void> {
    const asked = Date.now();
    const theirs = await readDatabaseTime(this.dataSource);
    this.offsetMs = Math.round(theirs.getTime() - (asked + Date.now()) / 2);
  }

  private async correctOrKeep(): Promise<void> {
    try {
      await this.correct();
    } catch (error) {
      this.log.error('clock not corrected to the database', error);
    }
  }
}
