import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import { Outbox } from '../../outbox/outbox';
import { isQuiet, nextMorning } from '../calendar/calendar.api';
import { FactsQueries } from './facts.queries';
import type { Notification } from './notification.entity';
import { urgencyOf } from './urgency';

/** A reminder whose sending has slipped into the night, by a failure or a standstill, waits like one ordered then. */
@Injectable()
export class QuietHours {
  constructor(
    private readonly facts: FactsQueries,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @returns whether it has to wait; the morning's attempt is ordered then. */
  async hold(deliveryId: string, notification: Notification): Promise<boolean> {
    const now = this.clock.now();
    if (!isQuiet(now) || !(await this.isReminder(notification))) return false;
    const morning = nextMorning(now);
    await this.outbox.add('deliverInTheMorning', { deliveryId, morning: morning.toISOString() }, morning);
    return true;
  }

  private async isReminder(notification: Notification): Promise<boolean> {
    if (urgencyOf(notification) !== 'reminder') return false;
    const { reportId } = notification;
    return reportId === null || !(await this.facts.report(reportId)).emergency;
  }
}
