import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import type { Personal } from '../../common/crypto/personal';
import { Settings } from '../../config/settings';
import { SMS_GATEWAY, type SmsGateway } from '../../gateways/sms/sms.port';
import { Addresses } from './addresses.queries';
import { type Delivery } from './delivery.entity';
import { DeliveryRepository, doubtOf } from './delivery.repository';
import { FactsQueries } from './facts.queries';
import { Notification } from './notification.entity';
import { asFailure, InFlight, MOST_ATTEMPTS } from './try-later';

/** A phone takes one message in half a minute; the next one has to wait, not to be lost. */
const TOO_SOON = 'LimitExceeded.PhoneNumberThirtySecondLimit';

/** Sends one SMS. The platform knows no idempotency key, so what may have been sent is never sent again. */
@Injectable()
export class SendSms {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly addresses: Addresses,
    private readonly facts: FactsQueries,
    private readonly settings: Settings,
    @Inject(SMS_GATEWAY) private readonly sms: SmsGateway,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws GatewayFailure, InFlight: the job is to try again. */
  async execute(delivery: Delivery, notification: Notification): Promise<void> {
    const doubt = doubtOf(delivery, this.clock.now());
    if (doubt === 'inFlight') throw new InFlight();
    if (doubt !== 'none') return this.end(delivery, 'unknown', delivery.lastCode);
    const phone = await this.addresses.phone(notification);
    if (phone === null) return this.end(delivery, 'failed', 'noPhone');
    const params = await this.params(notification);
    if (!(await this.deliveries.begin(delivery, false))) throw new InFlight();
    await this.send(delivery, phone, params);
  }

  private async send(delivery: Delivery, phone: Personal, params: string[]): Promise<void> {
    try {
      await this.sms.send(phone.reveal(), this.settings.SMS_TEMPLATE_NOTICE, params);
    } catch (error) {
      return this.failed(delivery, error);
    }
    await this.end(delivery, 'sent', null);
  }

  private async failed(delivery: Delivery, error: unknown): Promise<void> {
    const { kind, code } = asFailure(error);
    if (kind !== 'unavailable' && code !== TOO_SOON) return this.end(delivery, kind, code);
    if (delivery.attempts + 1 >= MOST_ATTEMPTS) return this.end(delivery, 'failed', code);
    await this.deliveries.postpone(delivery.id, code, 'none');
    throw error;
  }

  /** The variables of SMS_TEMPLATE_NOTICE: report number, short text. */
  private async params({ reportId, title }: Notification): Promise<string[]> {
    if (reportId === null) throw new Error('an SMS is about a report');
    return [(await this.facts.report(reportId)).number, title];
  }

  private async end(delivery: Delivery, state: 'sent' | 'refused' | 'unknown' | 'failed', code: string | null) {
    await this.deliveries.end(delivery.id, state, code);
  }
}
