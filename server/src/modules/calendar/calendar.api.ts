import { Injectable } from '@nestjs/common';
import { CalendarRepository } from './calendar.repository';
import {
  addWorkingDays,
  type KnownDays,
  type WorkingDeadline,
  workingDaysBetween,
} from '@suishoupai/shared/working-time';

export { shanghaiDay, shanghaiMoment } from '@suishoupai/shared/shanghai';
export { isQuiet, nextMorning, startOfShanghaiDay, type WorkingDeadline } from '@suishoupai/shared/working-time';

/** 工作日历: counts in Chinese working time. Office hours are whole days; a deadline is 18:00 in Asia/Shanghai. */
@Injectable()
export class WorkingCalendar {
  constructor(private readonly calendar: CalendarRepository) {}

  /** Everything known, at most ten seconds old. */
  known(): Promise<KnownDays> {
    return this.calendar.known();
  }

  /** @param days a positive integer; @throws RangeError otherwise. */
  async addWorkingDays(from: Date, days: number): Promise<WorkingDeadline> {
    return addWorkingDays(from, days, await this.calendar.known());
  }

  async workingDaysBetween(from: Date, to: Date): Promise<number> {
    return workingDaysBetween(from, to, await this.calendar.known());
  }
}
