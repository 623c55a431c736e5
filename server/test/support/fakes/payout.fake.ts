import { GatewayFailure } from '../../../src/common/gateway-failure';
import type { Bill, BillNotice, BillState, NewBill, PayoutGateway } from '../../../src/gateways/payout/payout.port';

/** What the next create does: fails before anything happened, loses its answer, or waits until it is let go. */
type Fault = { before: GatewayFailure } | { after: GatewayFailure } | { until: Promise<void> };

/** A payment platform in memory: one bill a number, and the same bytes again are the same bill. */
export class FakePayouts implements PayoutGateway {
  readonly bills = new Map<string, Required<Pick<Bill, 'state' | 'amountFen' | 'openid'>> & { failReason?: string }>();
  /** Everything that was sent, in order. */
  readonly sent: string[] = [];
  readonly faults: Fault[] = [];
  findFault: GatewayFailure | null = null;
  finds = 0;
  /** The state a new bill is born in. */
  born: BillState = 'WAIT_USER_CONFIRM';

  freeze(bill: NewBill): string {
    if (bill.amountFen > 20_000) throw new GatewayFailure('refused', 'BILL_AMOUNT');
    return JSON.stringify(bill);
  }

  async create(frozen: string): Promise<Bill> {
    this.sent.push(frozen);
    const fault = this.faults.shift();
    if (fault && 'before' in fault) throw fault.before;
    const { outBillNo, openid, amountFen } = JSON.parse(frozen) as NewBill;
    if (!this.bills.has(outBillNo)) this.bills.set(outBillNo, { state: this.born, amountFen, openid });
    if (fault && 'after' in fault) throw fault.after;
    if (fault) await fault.until;
    const { state } = this.bills.get(outBillNo)!;
    const packageInfo = state === 'WAIT_USER_CONFIRM' ? `package-${outBillNo}` : undefined;
    return { outBillNo, transferBillNo: `T${outBillNo}`, state, packageInfo };
  }

  async find(outBillNo: string): Promise<Bill | undefined> {
    this.finds++;
    if (this.findFault) throw this.findFault;
    const bill = this.bills.get(outBillNo);
    return bill && { outBillNo, transferBillNo: `T${outBillNo}`, ...bill };
  }

  async cancel(outBillNo: string): Promise<BillState> {
    this.close(outBillNo, 'CANCELLED');
    return 'CANCELLED';
  }

  readNotice(headers: Record<string, string | undefined>, rawBody: Buffer): BillNotice {
    if (headers['x-signature'] !== 'good') throw new GatewayFailure('refused', 'NOTICE_SIGNATURE');
    return JSON.parse(rawBody.toString()) as BillNotice;
  }

  confirmation(packageInfo: string): { mchId: string; appId: string; package: string } {
    return { mchId: 'mch', appId: 'app', package: packageInfo };
  }

  /** The bill ends. */
  close(outBillNo: string, state: 'SUCCESS' | 'FAIL' | 'CANCELLED', failReason?: string): void {
    this.bills.set(outBillNo, { ...this.bills.get(outBillNo)!, state, failReason });
  }

  /** What the platform would call back with. */
  noticeOf(outBillNo: string, noticeId = `notice-${outBillNo}`): BillNotice {
    const bill = this.bills.get(outBillNo)!;
    return { outBillNo, transferBillNo: `T${outBillNo}`, ...bill, noticeId, mchId: 'mch' };
  }
}
