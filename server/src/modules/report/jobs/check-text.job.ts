import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { CONTENT_SAFETY, type ContentSafety } from '../../../gateways/content-safety/content-safety.port';
import { GatewayFailure } from '../../../common/gateway-failure';
import { HandlesJob, type JobHandler } from '../../../outbox/job-handler';
import type { JobMap } from '../../../outbox/job-map';
import { OpenidQueries } from '../../account/account.api';
import type { TextCheck } from '../entities/report.entity';
import { TextCheckRepository, type WrittenText } from './text-check.repository';

/** After that the platform refuses to judge: the person must have used the mini-program within two hours. */
const ASK_WITHIN_MS = 2 * 60 * 60 * 1000;

/** Asks about a reporter's words; filing never waits for it. Dedupe: a verdict only ever replaces a milder one. */
@Injectable()
@HandlesJob('checkText')
export class CheckTextJob implements JobHandler<'checkText'> {
  constructor(
    private readonly checks: TextCheckRepository,
    private readonly openids: OpenidQueries,
    @Inject(CONTENT_SAFETY) private readonly contentSafety: ContentSafety,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async run({ reportId, eventId }: JobMap['checkText']): Promise<void> {
    const written = await this.checks.written(reportId, eventId);
    await this.checks.settle(reportId, await this.verdictOn(written));
  }

  /** @throws GatewayFailure while asking again may help. */
  private async verdictOn({ text, writerPersonId, writtenAt }: WrittenText): Promise<TextCheck> {
    const openid = writerPersonId === null ? null : await this.openids.of(writerPersonId);
    if (openid === null) return 'review';
    try {
      return await this.contentSafety.checkText(openid.reveal(), text);
    } catch (error) {
      const end = error instanceof GatewayFailure ? this.endAfter(error, writtenAt) : null;
      if (end === null) throw error;
      return end;
    }
  }

  /** What a failure makes of the check; null: to be asked again. */
  private endAfter({ kind }: GatewayFailure, writtenAt: Date): TextCheck | null {
    if (kind === 'refused') return 'review';
    const age = this.clock.now().getTime() - writtenAt.getTime();
    return age < ASK_WITHIN_MS ? null : 'unanswered';
  }
}
