import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../common/clock';
import { Settings } from '../config/settings';
import { GatewayFailure } from '../common/gateway-failure';
import { Outbound } from '../gateways/outbound/outbound';
import { OutboundHost } from '../gateways/outbound/outbound-host';
import { CouldNotLook } from './invariant';

/** A bill that the platform paid. */
export interface PaidBill {
  amountFen: number;
  openid: string;
}

/** The list is answered whole. */
const LIMITS = { deadlineMs: 60_000, maxBytes: 512 * 1024 * 1024 };

/** The book of the stand-in for the payment platform: `GET /control/bills`, which the real platform does not have. */
@Injectable()
export class SandboxBills {
  constructor(
    private readonly outbound: Outbound,
    @Inject(Settings) private readonly settings: Settings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everything it paid, by bill number. @throws CouldNotLook when it does not answer, or not with bills. */
  async paid(): Promise<Map<string, PaidBill>> {
    const bills = await this.all();
    if (!Array.isArray(bills)) throw new CouldNotLook('支付模拟平台的账单无法读懂');
    const paid = bills.map(readBill).filter(({ state }) => state === 'SUCCESS');
    return new Map(paid.map(({ outBillNo, amountFen, openid }) => [outBillNo, { amountFen, openid }]));
  }

  private async all(): Promise<unknown> {
    const { base } = this.outbound.host(this.settings.WECHAT_PAY_URL);
    const host = new OutboundHost(base, true, this.clock, LIMITS);
    try {
      return await host.json({ repeatable: true }, { method: 'GET', path: '/control/bills' });
    } catch (error) {
      if (!(error instanceof GatewayFailure)) throw error;
      throw new CouldNotLook(`支付模拟平台 ${base.host} 无法访问（${error.code}），请先运行 npm start`);
    }
  }
}

const readBill = (bill: unknown): PaidBill & { outBillNo: string; state: string } => {
  const { outBillNo, state, amountFen, openid } = Object(bill) as Record<string, unknown>;
  const words = [outBillNo, state, openid].every((word) => typeof word === 'string');
  if (!words || typeof amountFen !== 'number') throw new CouldNotLook('支付模拟平台的账单无法读懂');
  return { outBillNo: String(outBillNo), state: String(state), amountFen, openid: String(openid) };
};
