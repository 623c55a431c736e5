import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import { UnitOfWork } from '../../database/unit-of-work';
import { FactsQueries } from './facts.queries';
import { noticeRows } from './kinds';
import type { NoticeKind, NoticeTold } from './notification-table';
import { Notifier } from './notifier';
import { Recipients } from './recipients';

/** Notifications that follow no entry of the timeline: deadlines, emergency calls, escalations. */
@Injectable()
export class Notices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly recipients: Recipients,
    private readonly facts: FactsQueries,
    private readonly notifier: Notifier,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Writes the notifications in the caller's unit of work, or in one of its own.
   * @param eventKey names the occasion, at most 60 characters: a second order of the same kind and key tells nobody
   * twice, so a repeated call needs a key of its own each round.
   * @throws EntityNotFoundError when there is no such report.
   */
  async order<Kind extends NoticeKind>(
    kind: Kind,
    { reportId, eventKey }: { reportId: string; eventKey: string },
    told: readonly NoticeTold<Kind>[],
  ): Promise<void> {
    if (eventKey.length > 60) throw new RangeError('an event key has at most 60 characters');
    await this.unitOfWork.run(async () => {
      const report = await this.facts.report(reportId);
      const everybody = await this.recipients.of({ report, told, at: this.clock.now() });
      const facts = await this.facts.ofReport(report, null);
      const rows = noticeRows(kind);
      const news = { eventKey, kind, reportId, rewardId: null, emergency: report.emergency, rows, facts };
      await this.notifier.tell(news, everybody);
    });
  }
}
