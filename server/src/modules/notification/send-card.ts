import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import {
  SUBSCRIBE_MESSAGES,
  type SubscribeMessage,
  type SubscribeMessages,
} from '../../gateways/subscribe-message/subscribe-message.port';
import { BeginCard } from './begin-card';
import { CardOutcome, type Sending } from './card-outcome';
import { ComposeCard } from './compose-card';
import type { Delivery } from './delivery.entity';
import { doubtOf } from './delivery.repository';
import type { Notification } from './notification.entity';
import { asFailure, InFlight, MOST_ATTEMPTS } from './try-later';

/**
 * Sends one subscribe message: a card in the citizen's 服务通知. A right is used up before it is sent. An attempt whose
 * outcome is lost is repeated once; being told then that no right is left means that the first one arrived.
 */
@Injectable()
export class SendCard {
  constructor(
    private readonly compose: ComposeCard,
    private readonly begin: BeginCard,
    private readonly outcome: CardOutcome,
    @Inject(SUBSCRIBE_MESSAGES) private readonly messages: SubscribeMessages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws GatewayFailure, InFlight: the job is to try again. */
  async execute(delivery: Delivery, notification: Notification): Promise<void> {
    const doubt = doubtOf(delivery, this.clock.now());
    if (doubt === 'inFlight') throw new InFlight();
    if (doubt === 'twice') return this.outcome.unknown(delivery, delivery.lastCode);
    const card = await this.compose.execute(notification);
    if (card === null) return this.outcome.unreachable(delivery);
    const sending = { delivery, notification, templateId: card.templateId, again: doubt === 'once' };
    if (await this.begin.execute(sending)) await this.send(sending, card);
  }

  private async send(sending: Sending, card: SubscribeMessage): Promise<void> {
    let answer;
    try {
      answer = await this.messages.send(card);
    } catch (error) {
      return this.failed(sending, error);
    }
    if (answer === 'sent') return this.outcome.sent(sending.delivery, null);
    return sending.again ? this.outcome.sent(sending.delivery, '43101') : this.outcome.noConsent(sending);
  }

  private async failed(sending: Sending, error: unknown): Promise<void> {
    const { kind, code } = asFailure(error);
    if (kind === 'refused') return this.outcome.refused(sending, code);
    if (kind === 'unknown' && sending.again) return this.outcome.unknown(sending.delivery, code);
    if (kind === 'unavailable' && sending.delivery.attempts + 1 >= MOST_ATTEMPTS) {
      return this.outcome.failed(sending, code);
    }
    await (kind === 'unknown' ? this.outcome.leaveOpen(sending, code) : this.outcome.postpone(sending, code));
    throw error;
  }
}
