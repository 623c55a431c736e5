import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../common/clock';
import { LOG, type Log } from '../../../common/log';
import type { PushMessage } from '../../../gateways/wechat-push/wechat-push.port';
import { ConsumesInbox, type InboxConsumer } from '../../callback/callback.api';
import { PhotoCheckRepository } from './photo-check.repository';
import { verdictOf } from './verdict-of.policy';

/** Longer than any call that starts a check may take. */
const TRACE_STORED_WITHIN_MS = 60 * 60 * 1000;

/** Takes the platform's verdict on a photo, late ones too; a human's decision stays. */
@ConsumesInbox('wechat', 'wxa_media_check')
@Injectable()
export class MediaVerdictConsumer implements InboxConsumer<'wechat'> {
  constructor(
    private readonly checks: PhotoCheckRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** @throws Error while the trace id may still be on its way into our table: the verdict can overtake it. */
  async consume(message: PushMessage): Promise<void> {
    const photo = await this.checks.findByTrace(String(message.trace_id));
    if (photo !== null) return this.checks.settle(photo.id, ['pending', 'unanswered'], verdictOf(message));
    const age = this.clock.now().getTime() - message.CreateTime * 1000;
    if (age < TRACE_STORED_WITHIN_MS) throw new Error('no photo waits for this verdict yet');
    this.log.info('verdict on no photo of ours');
  }
}
