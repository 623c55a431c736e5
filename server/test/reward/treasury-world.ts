import { Module, type Provider } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { In } from 'typeorm';
import type { Citizens, Staff } from '../../src/common/actor';
import { Keyrings } from '../../src/common/crypto/keyring';
import { IDS, type Ids } from '../../src/common/ids';
import { CoreModule } from '../../src/core/core.module';
import { Database } from '../../src/database/database';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { CONTENT_SAFETY } from '../../src/gateways/content-safety/content-safety.port';
import { GatewaysModule } from '../../src/gateways/gateways.module';
import { PAYOUT_GATEWAY } from '../../src/gateways/payout/payout.port';
import { WECHAT_PUSH } from '../../src/gateways/wechat-push/wechat-push.port';
import { CallbackModule } from '../../src/modules/callback/callback.module';
import { ReceivePayNotice } from '../../src/modules/callback/receive-pay-notice';
import { ProcessInbox } from '../../src/modules/callback/process-inbox.job';
import { ClaimReward } from '../../src/modules/reward/claim/claim-reward';
import type { RewardView } from '../../src/modules/reward/claim/reward.view';
import { ExpireReward } from '../../src/modules/reward/expire-reward.job';
import { LedgerEntry } from '../../src/modules/reward/ledger-entry.entity';
import { Payout } from '../../src/modules/reward/payout.entity';
import { CheckPayout } from '../../src/modules/reward/payout/check-payout.job';
import { SendPayout } from '../../src/modules/reward/payout/send-payout.job';
import { RemindReward } from '../../src/modules/reward/remind-reward.job';
import { RewardBudget } from '../../src/modules/reward/reward-budget.entity';
import { GrantReward } from '../../src/modules/reward/reward.api';
import { Reward } from '../../src/modules/reward/reward.entity';
import { ManageBudgets } from '../../src/modules/reward/treasury/manage-budgets';
import { SetRule } from '../../src/modules/reward/treasury/set-rule';
import { OutboxEntry } from '../../src/outbox/outbox-entry.entity';
import type { Engine } from '../support/engines/engines';
import { FakePayouts } from '../support/fakes/payout.fake';
import { TestClock } from '../support/test-clock';
import { openTestDatabase } from '../support/test-database';
import { addCitizen, addReport, buildPlaces, places, rewardSettings, staff } from './town';

/** Tests of money run with the product's own modules on a real database, and with a payment platform in memory. */
export class TreasuryWorld {
  readonly clock = new TestClock();
  readonly platform = new FakePayouts();
  readonly reviewer: Staff = staff('REVIEWER', 'reviewer');
  readonly paymaster: Staff = staff('PAYMASTER', 'paymaster');
  private app!: TestingModule;
  private closeDatabase!: () => Promise<void>;
  private readonly handlers: Record<string, { run(payload: never): Promise<void> }> = {};

  /** @param extras further providers; one for WECHAT_PUSH takes the place of the empty one */
  static async open(engine: Engine, extras: Provider[] = []): Promise<TreasuryWorld> {
    const world = new TreasuryWorld();
    const { settings, dataSource, close } = await openTestDatabase(engine);
    await dataSource.destroy(); // the application opens its own
    world.closeDatabase = close;
    await world.start(rewardSettings(settings), extras);
    return world;
  }

  get<T>(token: abstract new (...args: never[]) => T): T {
    return this.app.get<T>(token);
  }

  get database(): Database {
    return this.get(Database);
  }

  /** Every test ends with its books checked. */
  async close(): Promise<void> {
    try {
      for (const budget of await this.database.repository(RewardBudget).find()) await this.checkBooks(budget);
    } finally {
      await this.app.close();
      await this.closeDatabase();
    }
  }

  /** The ledger says what the budget's columns say, and what is reserved is what live rewards were promised. */
  private async checkBooks({ id, totalFen, reservedFen, paidFen }: RewardBudget): Promise<void> {
    const accounts = ['funding', 'available', 'reserved', 'paid'] as const;
    const sums = await Promise.all(accounts.map((account) => this.account(id, account)));
    expect(sums).toEqual([-totalFen, totalFen - reservedFen - paidFen, reservedFen, paidFen]);
    const promised = { budgetId: id, state: In(['claimable', 'claiming', 'held']) };
    const rewards = this.database.repository(Reward);
    expect(Number(await rewards.sum('amountFen', promised))).toBe(reservedFen);
    expect(Number(await rewards.sum('amountFen', { budgetId: id, state: 'paid' }))).toBe(paidFen);
  }

  nextId(): string {
    return this.app.get<Ids>(IDS).next();
  }

  /** A rule for the grade `first`. */
  async rule(amountFen: number): Promise<void> {
    const key = { categoryId: null, severity: 'general', grade: 'first' } as const;
    await this.get(SetRule).set(this.paymaster, key, amountFen);
  }

  /** This year's money of the county. */
  budget(totalFen: number): Promise<string> {
    const budget = { name: `预算 ${this.nextId()}`, areaId: places.county, fiscalYear: 2026, totalFen };
    return this.get(ManageBudgets).create(this.paymaster, budget);
  }

  citizen(name: string): Promise<Citizens> {
    return addCitizen(this.database, this.get(Keyrings), name);
  }

  /** A new case of the citizen, approved with grade `first`. @returns the report's id */
  async grant(citizen: Citizens): Promise<string> {
    const report = await addReport(this.database, citizen, this.nextId().slice(10));
    await this.inUnit(() => this.get(GrantReward).grant(this.reviewer, report, 'first'));
    return report.reportId;
  }

  /** A claimable reward of a new citizen. */
  async claimable(name: string): Promise<{ citizen: Citizens; reward: Reward }> {
    const citizen = await this.citizen(name);
    return { citizen, reward: await this.rewardOf(await this.grant(citizen)) };
  }

  /** A reward that is being claimed, its first bill waiting for the payee. */
  async claiming(name: string): Promise<{ citizen: Citizens; reward: Reward; billNo: string }> {
    const { citizen, reward } = await this.claimable(name);
    await this.claim(citizen, reward.id);
    return { citizen, reward: await this.reward(reward.id), billNo: (await this.payout(reward.id)).outBillNo };
  }

  claim(citizen: Citizens, rewardId: string, key: string = this.nextId()): Promise<RewardView> {
    return this.get(ClaimReward).claim(citizen, rewardId, key);
  }

  inUnit<T>(work: () => Promise<T>): Promise<T> {
    return this.get(UnitOfWork).run(work);
  }

  reward(id: string): Promise<Reward> {
    return this.database.repository(Reward).findOneByOrFail({ id });
  }

  rewardOf(reportId: string): Promise<Reward> {
    return this.database.repository(Reward).findOneByOrFail({ reportId });
  }

  /** The latest attempt. */
  payout(rewardId: string): Promise<Payout> {
    return this.database.repository(Payout).findOneOrFail({ where: { rewardId }, order: { attempt: 'DESC' } });
  }

  theBudget(id: string): Promise<RewardBudget> {
    return this.database.repository(RewardBudget).findOneByOrFail({ id });
  }

  /** The sum of a budget's account in the ledger. */
  async account(budgetId: string, account: LedgerEntry['account']): Promise<number> {
    return Number(await this.database.repository(LedgerEntry).sum('amountFen', { budgetId, account }));
  }

  /** What the reporter was told about a reward, in order. */
  async news(rewardId: string): Promise<string[]> {
    const entries = await this.database
      .repository(OutboxEntry)
      .find({ where: { job: 'notifyReward' }, order: { id: 'ASC' } });
    return entries.filter(({ payload }) => payload.rewardId === rewardId).map(({ payload }) => payload.kind!);
  }

  /** The platform calls back about the bill. */
  async callBack(billNo: string, noticeId?: string): Promise<void> {
    const body = Buffer.from(JSON.stringify(this.platform.noticeOf(billNo, noticeId)));
    await this.get(ReceivePayNotice).receive({ 'x-signature': 'good' }, body);
  }

  /** Runs every job of money that is due, and those they order for now. */
  async runDue(): Promise<void> {
    for (let due = await this.due(); due.length > 0; due = await this.due()) {
      for (const entry of due) await this.perform(entry);
    }
  }

  private due(): Promise<OutboxEntry[]> {
    const now = this.clock.now();
    return this.database
      .repository(OutboxEntry)
      .createQueryBuilder('o')
      .where('o.doneAt IS NULL AND o.dueAt <= :now AND o.job IN (:...jobs)', { now, jobs: Object.keys(this.handlers) })
      .orderBy('o.id', 'ASC')
      .getMany();
  }

  private async perform({ id, job, payload }: OutboxEntry): Promise<void> {
    await this.handlers[job]!.run(payload as never);
    await this.database.repository(OutboxEntry).update({ id }, { doneAt: this.clock.now() });
  }

  private async start(settings: ReturnType<typeof rewardSettings>, extras: Provider[]): Promise<void> {
    const gateways = [
      { provide: PAYOUT_GATEWAY, useValue: this.platform },
      { provide: WECHAT_PUSH, useValue: {} },
      { provide: CONTENT_SAFETY, useValue: {} },
      ...extras,
    ];
    @Module({ providers: gateways, exports: [PAYOUT_GATEWAY, WECHAT_PUSH, CONTENT_SAFETY] })
    class FakeGateways {}
    const core = CoreModule.forRoot(settings, { clock: this.clock });
    this.app = await Test.createTestingModule({ imports: [core, CallbackModule] })
      .overrideModule(GatewaysModule)
      .useModule(FakeGateways)
      .compile();
    await this.app.init();
    await buildPlaces(this.database);
    const { app } = this;
    this.handlers.sendPayout = app.get(SendPayout, { strict: false });
    this.handlers.checkPayout = app.get(CheckPayout, { strict: false });
    this.handlers.expireReward = app.get(ExpireReward, { strict: false });
    this.handlers.remindReward = app.get(RemindReward, { strict: false });
    this.handlers.processInbox = app.get(ProcessInbox, { strict: false });
  }
}
