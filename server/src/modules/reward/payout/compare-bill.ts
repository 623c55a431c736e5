import { Injectable } from '@nestjs/common';
import { Keyrings } from '../../../common/crypto/keyring';
import type { Bill } from '../../../gateways/payout/payout.port';
import type { Payout } from '../payout.entity';
import { payeeOf } from './payee-of';

/** Compares what the platform says about a bill with what we ordered; numbers come from our tables alone. */
@Injectable()
export class CompareBill {
  constructor(private readonly keyrings: Keyrings) {}

  /** The first thing that differs; null when nothing does. A short answer leaves things out, and that is no difference. */
  difference(bill: Bill, payout: Payout): 'AMOUNT' | 'OPENID' | null {
    if (bill.amountFen !== undefined && bill.amountFen !== payout.amountFen) return 'AMOUNT';
    if (bill.openid === undefined) return null;
    return payeeOf(this.keyrings.personal, payout)?.reveal() === bill.openid ? null : 'OPENID';
  }
}
