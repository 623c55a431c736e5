import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../../common/actor';
import { CLOCK, type Clock } from '../../common/clock';
import { UnitOfWork } from '../../database/unit-of-work';
import { Outbox } from '../../outbox/outbox';
import { AuditTrail } from '../audit/audit.api';
import type { CalendarDay } from './calendar-day.entity';
import { CALENDAR_CACHE_MS, CalendarRepository } from './calendar.repository';

@Injectable()
export class PublishYear {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: CalendarRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Replaces the year's days, and has the deadlines that touch it counted anew. */
  async execute(actor: Actor, year: string, days: readonly CalendarDay[]): Promise<void> {
    const publishedAt = this.clock.now();
    await this.unitOfWork.run(async () => {
      await this.calendar.replace(year, days, publishedAt);
      await this.audit.append(actor, 'publishCalendar', 'calendar', null, { year, days: days.length });
      await this.orderRecount(year, publishedAt);
      this.unitOfWork.afterCommit(() => this.calendar.forget());
    });
  }

  /** Not before every process has forgotten the old calendar. The time makes each publication a job of its own. */
  private async orderRecount(year: string, publishedAt: Date): Promise<void> {
    const order = { year, publishedAt: publishedAt.toISOString() };
    await this.outbox.add('recountDeadlines', order, new Date(publishedAt.getTime() + 2 * CALENDAR_CACHE_MS));
  }
}
