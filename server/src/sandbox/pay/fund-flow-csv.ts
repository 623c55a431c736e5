import { chinaDateTime } from '../http/china-time';
import type { FundFlow } from '../store/funds';

const HEADER =
  '记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号';
const TOTALS = '资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额';

/**
 * A day's statement as the platform writes it: a backtick before every value, amounts in yuan, totals in the last line.
 * Source: pay.weixin.qq.com, 资金账单详细说明.
 */
export function fundFlowCsv(flows: FundFlow[]): string {
  const income = flows.filter((flow) => flow.direction === '收入');
  const expense = flows.filter((flow) => flow.direction === '支出');
  const totals = [flows.length, income.length, yuan(sum(income)), expense.length, yuan(sum(expense))];
  return [HEADER, ...flows.map((flow) => line(columns(flow))), TOTALS, line(totals), ''].join('\r\n');
}

function columns(flow: FundFlow): (string | number)[] {
  const numbers = [chinaDateTime(flow.at), flow.transfer_bill_no, flow.flow_no];
  const money = [flow.business, flow.business, flow.direction, yuan(flow.amount), yuan(flow.balance)];
  return [...numbers, ...money, 'API', flow.remark.replaceAll(',', '，').replace(/[\r\n]/g, ' '), flow.out_bill_no];
}

function line(values: (string | number)[]): string {
  return values.map((value) => `\`${value}`).join(',');
}

function sum(flows: FundFlow[]): number {
  return flows.reduce((fen, flow) => fen + flow.amount, 0);
}

function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
