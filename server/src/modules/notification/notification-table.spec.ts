import { actionNames } from '@suishoupai/shared/report/actions';
import { actionOf } from '@suishoupai/shared/report/table';
import { citizenRow, reportRows } from './kinds';
import { TEXT_MAX } from './messages/phrases';
import type { ReportFacts, RewardFacts } from './messages/facts';
import type { Row } from './notification-row';
import { NOTICE_TABLE, REPORT_TABLE, REWARD_TABLE } from './notification-table';

const long = '长'.repeat(300);
const deadline = new Date('2026-11-25T10:00:00Z');
const number = 'LC-261122-7K3QX-M';

const full: ReportFacts = {
  number,
  category: long,
  unit: long,
  by: long,
  deadline,
  text: `${long}\n${long}`,
  declineReason: '信息不足，无法核实',
  level: '督促提醒函',
};
const bare: ReportFacts = {
  number,
  category: '消防',
  unit: null,
  by: null,
  deadline: null,
  text: null,
  declineReason: null,
  level: null,
};
const reward: RewardFacts = {
  number,
  amountFen: 20_000,
  claimBy: new Date('2027-02-20T10:00:00Z'),
  waitsFor: '公平性核查',
  reason: long,
};

const rowsOf = <Facts>(table: Record<string, Partial<Record<string, Row<Facts>>>>): [string, Row<Facts>][] =>
  Object.entries(table).flatMap(([kind, rows]) =>
    Object.entries(rows).map(([told, row]): [string, Row<Facts>] => [`${kind} to ${told}`, row!]),
  );

const reportRowList = [...rowsOf<ReportFacts>(REPORT_TABLE), ...rowsOf<ReportFacts>(NOTICE_TABLE)];
const rewardRowList = rowsOf<RewardFacts>(REWARD_TABLE);

describe('the notification table', () => {
  it.each(actionNames)('tells exactly those whom the action table names: %s', (action) => {
    expect(Object.keys(reportRows(action)).sort()).toEqual([...actionOf(action).tells].sort());
  });

  it.each([...reportRowList, ...rewardRowList] as [string, Row<never>][])('has a consistent row: %s', (name, row) => {
    expect([...row.title].length).toBeLessThanOrEqual(12);
    if (row.sms === 'fallback') expect(row.template).not.toBeNull();
    if (row.template !== null) expect(name).toMatch(/ to reporter$/);
  });

  it.each(reportRowList)('keeps to what the inbox holds: %s', (_name, row) => {
    for (const facts of [full, bare]) {
      const text = row.text(facts);
      expect(text).toContain(number);
      expect([...text].length).toBeLessThanOrEqual(TEXT_MAX);
      expect(text).not.toMatch(/null|undefined|\n/);
    }
  });

  it.each(rewardRowList)('renders the money and keeps to what the inbox holds: %s', (_name, row) => {
    for (const facts of [reward, { ...reward, claimBy: null, waitsFor: null, reason: null }]) {
      const text = row.text(facts);
      expect(text).toContain('¥200.00');
      expect(text).not.toContain('null');
      expect([...text].length).toBeLessThanOrEqual(TEXT_MAX);
    }
  });

  it('says the deadline as people read it, and why', () => {
    expect(REPORT_TABLE.transfer.reporter.text({ ...full, unit: '聊城市城市管理局' })).toBe(
      `您的上报 ${number} 已转 聊城市城市管理局 办理，期限 11月25日 18:00。`,
    );
    expect(REPORT_TABLE.decline.reporter.text({ ...full, text: '是树影' })).toBe(
      `您的上报 ${number} 不予受理（信息不足，无法核实）：是树影`,
    );
    expect(REWARD_TABLE.claimable.reporter.text(reward)).toBe(
      `您的上报 ${number} 获得奖励 ¥200.00，请在 2月20日 18:00 前领取。`,
    );
  });

  it('lets people read the whole answer', () => {
    const text = '您反映的隐患已整改完毕，感谢您为身边的安全出力。';
    expect(REPORT_TABLE.approve.reporter.text({ ...full, text })).toBe(
      `您的上报 ${number} 已办结：您反映的隐患已整改完毕，感谢您为身边的安全出力。请您评价。`,
    );
  });

  it('says why a reward was cancelled', () => {
    expect(REWARD_TABLE.cancelled.reporter.text({ ...reward, reason: '重复上报' })).toBe(
      `您的上报 ${number} 的奖励 ¥200.00 已取消：重复上报`,
    );
  });

  it('never tells followers what somebody wrote', () => {
    for (const [name, row] of reportRowList.filter(([name]) => name.endsWith('followers')))
      expect([name, row.text(full)]).toEqual([name, row.text({ ...full, text: null })]);
  });

  it('finds the row of a stored kind', () => {
    expect(citizenRow('transfer')).toBe(REPORT_TABLE.transfer.reporter);
    expect(citizenRow('reward.paid')).toBe(REWARD_TABLE.paid.reporter);
    expect(citizenRow('sendBack')).toBeUndefined();
    expect(citizenRow('reward.nothing')).toBeUndefined();
    expect(citizenRow('toString')).toBeUndefined();
  });
});
