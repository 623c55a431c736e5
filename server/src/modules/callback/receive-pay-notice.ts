import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../common/clock';
import { type BillNotice, PAYOUT_GATEWAY, type PayoutGateway } from '../../gateways/payout/payout.port';
import { PayoutNotices } from '../reward/reward.api';
import { reading, refused } from './refused';
import { StoreMessage } from './store-message';

/** A callback of the payment platform: verified, compared with our payout, stored; in this order. */
@Injectable()
export class ReceivePayNotice {
  constructor(
    @Inject(PAYOUT_GATEWAY) private readonly gateway: PayoutGateway,
    private readonly payouts: PayoutNotices,
    private readonly storing: StoreMessage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Resolves once it is stored. @throws Problem `callback.refused` */
  async receive(headers: Record<string, string | undefined>, rawBody: Buffer | undefined): Promise<void> {
    if (rawBody === undefined) throw refused('NOTICE_BODY');
    const notice: BillNotice = reading(() => this.gateway.readNotice(headers, rawBody, this.clock.now().getTime()));
    if (!(await this.payouts.recognises(notice))) throw refused('NOTICE_BILL');
    await this.storing.store('wechatPay', notice.noticeId.slice(0, 100), notice);
  }
}
