import { Injectable } from '@nestjs/common';
import type { BillNotice } from '../../gateways/payout/payout.port';
import { PayoutNotices } from '../reward/reward.api';
import { ConsumesInbox, type InboxConsumer, PAYOUT_FINISHED } from './inbox-consumer';

@ConsumesInbox('wechatPay', PAYOUT_FINISHED)
@Injectable()
export class PayNoticeConsumer implements InboxConsumer<'wechatPay'> {
  constructor(private readonly payouts: PayoutNotices) {}

  consume(notice: BillNotice): Promise<void> {
    return this.payouts.take(notice);
  }
}
