import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { Problem } from '../../../common/problem';
import { Outbox } from '../../../outbox/outbox';
import { WorkingCalendar } from '../../calendar/calendar.api';
import type { Report } from '../entities/report.entity';

const DAY_MS = 24 * 60 * 60 * 1000;
const LONGEST_MS = 366 * DAY_MS;

type DeadlineColumns = Pick<Report, 'deadline' | 'deadlineProvisional' | 'deadlineFrom' | 'deadlineDays'>;

/** A deadline, with how it was counted. */
export type Counted = DeadlineColumns & { deadline: Date };

/** Columns of a deadline that is a plain date. */
export const UNCOUNTED = { deadlineProvisional: false, deadlineFrom: null, deadlineDays: null } as const;

/** Columns of a case without a deadline. */
export const NO_DEADLINE = { deadline: null, ...UNCOUNTED } as const;

/** Deadlines in Chinese working time, and the timers that watch them. */
@Injectable()
export class Deadlines {
  constructor(
    private readonly calendar: WorkingCalendar,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The end of the n-th working day from now. */
  inWorkingDays(days: number, from = this.clock.now()): Promise<{ at: Date; provisional: boolean }> {
    return this.calendar.addWorkingDays(from, days);
  }

  /** A report's deadline, n working days from a moment, with how it was counted. */
  async counted(days: number, from = this.clock.now()): Promise<Counted> {
    const { at, provisional } = await this.inWorkingDays(days, from);
    return { deadline: at, deadlineProvisional: provisional, deadlineFrom: from, deadlineDays: days };
  }

  /** A deadline that a person chose; when it is just what counting gives, it is kept as counted. */
  async chosen(deadline: Date, usualDays: number): Promise<Counted> {
    const counted = await this.counted(usualDays);
    return counted.deadline.getTime() === this.require(deadline).getTime() ? counted : { ...UNCOUNTED, deadline };
  }

  /** @throws Problem `report.badDeadline` unless it lies ahead and within a year. */
  require(deadline: Date): Date {
    const ahead = deadline.getTime() - this.clock.now().getTime();
    if (!(ahead > 0 && ahead <= LONGEST_MS)) {
      throw new Problem('report.badDeadline', '办理期限应在今后一年之内', {
        errors: [{ field: 'deadline', code: 'deadline', message: '请选择今后一年之内的时间' }],
      });
    }
    return deadline;
  }

  /**
   * Warns a day before, if there is so much time; reminds at, escalates a day after. A timer whose deadline is no
   * longer the case's does nothing.
   */
  async watch(reportId: string, deadline: Date): Promise<void> {
    const text = deadline.toISOString();
    const order = (stage: 'soon' | 'due' | 'overdue', shiftMs: number) =>
      this.outbox.add('deadline', { reportId, stage, deadline: text }, new Date(deadline.getTime() + shiftMs));
    if (deadline.getTime() - DAY_MS > this.clock.now().getTime()) await order('soon', -DAY_MS);
    await order('due', 0);
    await order('overdue', DAY_MS);
  }
}
