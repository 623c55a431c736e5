import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  big,
  createTable,
  dropTables,
  flag,
  id,
  instant,
  int,
  longText,
  makeAppendOnly,
  maybe,
  text,
} from '../schema/table-builder';

/** First tables: money. */
export class CreateRewards1790000004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTable(runner, 'reward_budget', {
      columns: {
        id: id(),
        name: text(60),
        areaId: id(),
        fiscalYear: int(),
        totalFen: big(),
        reservedFen: big(),
        paidFen: big(),
        frozen: flag(),
        createdAt: instant(),
      },
      unique: [['areaId', 'fiscalYear', 'name']],
      checks: { within: 'reservedFen >= 0 AND paidFen >= 0 AND reservedFen + paidFen <= totalFen' },
      references: { areaId: 'area' },
    });
    await createTable(runner, 'reward_rule', {
      columns: {
        id: id(),
        ruleVersion: int(),
        categoryId: maybe(id()),
        severity: text(8),
        grade: text(8),
        amountFen: big(),
        activeFrom: instant(),
        activeTo: maybe(instant()),
      },
      indexes: [['severity', 'grade']],
      checks: { amount: 'amountFen > 0' },
    });
    await createTable(runner, 'reward', {
      columns: {
        id: id(),
        reportId: id(),
        liveKey: maybe(int()),
        citizenId: id(),
        ruleId: id(),
        grade: text(8),
        amountFen: big(),
        state: text(16),
        waitsFor: maybe(text(12)),
        version: int(),
        budgetId: maybe(id()),
        grantedBy: id(),
        grantedAt: instant(),
        claimBy: maybe(instant()),
        claimedAt: maybe(instant()),
        paidAt: maybe(instant()),
        failures: int(),
        reason: maybe(text(500)),
        updatedAt: instant(),
      },
      unique: [['reportId', 'liveKey']],
      indexes: [
        ['citizenId', 'state', 'id'],
        ['state', 'id'],
      ],
      checks: {
        amount: 'amountFen > 0',
        liveKey: "(liveKey IS NULL) = (state = 'cancelled') AND (liveKey IS NULL OR liveKey = 1)",
        waits: "(state = 'pendingApproval') = (waitsFor IS NOT NULL)",
        paid: "(state = 'paid') = (paidAt IS NOT NULL)",
      },
      references: { reportId: 'report', citizenId: 'citizen' },
    });
    await createTable(runner, 'payout', {
      columns: {
        id: id(),
        rewardId: id(),
        attempt: int(),
        liveKey: maybe(int()),
        outBillNo: text(32),
        requestSealed: longText(),
        amountFen: big(),
        state: text(18),
        transferBillNo: maybe(text(64)),
        packageInfo: maybe(longText()),
        failReason: maybe(text(64)),
        lastError: maybe(text(64)),
        sends: int(),
        checks: int(),
        createdAt: instant(),
        updatedAt: instant(),
      },
      unique: [['outBillNo'], ['rewardId', 'attempt'], ['rewardId', 'liveKey']],
      indexes: [['state', 'updatedAt']],
      checks: {
        amount: 'amountFen > 0',
        liveKey: "(liveKey IS NULL) = (state IN ('FAIL', 'CANCELLED')) AND (liveKey IS NULL OR liveKey = 1)",
      },
      references: { rewardId: 'reward' },
    });
    await createTable(runner, 'ledger_entry', {
      columns: {
        id: id(),
        postingId: id(),
        budgetId: id(),
        rewardId: maybe(id()),
        account: text(10),
        amountFen: big(),
        kind: text(10),
        at: instant(),
      },
      indexes: [['budgetId', 'account'], ['rewardId'], ['postingId']],
      references: { budgetId: 'reward_budget' },
    });
    await makeAppendOnly(runner, 'ledger_entry');
    await createTable(runner, 'fair_play_flag', {
      columns: {
        id: id(),
        reportId: id(),
        kind: text(20),
        otherReportId: id(),
        raisedAt: instant(),
        clearedAt: maybe(instant()),
      },
      unique: [['reportId', 'kind', 'otherReportId']],
      references: { reportId: 'report' },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, 'fair_play_flag', 'ledger_entry', 'payout', 'reward', 'reward_rule', 'reward_budget');
  }
}
