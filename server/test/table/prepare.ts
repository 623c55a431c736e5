import { RandomIds } from '../../src/common/ids';
import { Database } from '../../src/database/database';
import { Report } from '../../src/modules/report/entities/report.entity';
import { RewardRule } from '../../src/modules/reward/reward-rule.entity';
import { Reward } from '../../src/modules/reward/reward.entity';
import { RelayLoop } from '../../src/outbox/relay-loop';
import { must, Steps } from '../support/steps';
import type { World } from '../support/world';
import { CopyCase } from './copy-case';
import type { People } from './people';
import type { SampleName } from './samples';

const DAY_MS = 86_400_000;

/** Jobs are ordered but not run from now on, unless the test settles: what is counted stands still. */
export const holdJobs = (world: World): Promise<void> => world.app.get(RelayLoop, { strict: false }).onModuleDestroy();

/** Brings cases into every state by the product's own routes, each starting from a copy of the one before. */
export class Prepare {
  private readonly steps: Steps;
  readonly copy: CopyCase;
  private readonly ids = {} as Record<SampleName, string>;

  constructor(
    private readonly world: World,
    private readonly people: People,
  ) {
    this.steps = new Steps(world);
    this.copy = new CopyCase(world);
  }

  /** @returns the id of a case for every sample. */
  async everything(): Promise<Record<SampleName, string>> {
    const filed = await this.steps.file(this.people.reporter);
    this.ids.submitted = await this.copy.of(filed, { report: { textCheck: 'pass' }, photo: { contentCheck: 'pass' } });
    await this.open();
    await this.closed();
    await this.returned();
    await this.filedByStaff();
    await this.appealed();
    await this.specials();
    return this.ids;
  }

  private async open(): Promise<void> {
    const { dispatcher, reporter, handler } = this.people;
    await this.make('awaitingInfo', 'submitted', (id) => dispatcher.act(id, 'requestInfo', { question: '在几楼？' }));
    await this.make('transferred', 'submitted', (id) => this.transfer(id));
    await this.make('handling', 'transferred', (id) => handler.act(id, 'accept'));
    await this.make('reviewing', 'handling', (id) => this.resolve(id));
    const plan = { outcome: 'interimMeasures', plan: '更换电缆', planDate: this.steps.inDays(20) };
    await this.make('interim', 'handling', (id) => this.resolve(id, plan));
    await this.make('extensionPending', 'handling', (id) =>
      handler.act(id, 'requestExtension', { workingDays: 3, reason: '需要采购材料' }),
    );
    await this.make('urged', 'submitted', (id) => reporter.act(id, 'urge'));
  }

  private async closed(): Promise<void> {
    const { dispatcher, reporter } = this.people;
    const targetReportId = this.ids.handling;
    await this.make('closed', 'reviewing', (id) => this.approve(id, 'reviewer2'));
    await this.make('declined', 'submitted', (id) => this.decline(id, 'dispatcher'));
    await this.make('merged', 'submitted', (id) => dispatcher.act(id, 'merge', { targetReportId }));
    await this.make('withdrawn', 'transferred', (id) => reporter.act(id, 'withdraw'));
    const photoIds = async (id: string) => ({ photoIds: [await this.copy.photoOf(id)] });
    const reviewer2 = await this.world.staff('reviewer2');
    await this.make('published', 'closed', async (id) => reviewer2.act(id, 'publish', await photoIds(id)));
    this.ids.longClosed = await this.copy.of(this.ids.closed, { olderByMs: 15 * DAY_MS + 1 });
  }

  private async returned(): Promise<void> {
    const { dispatcher, handler } = this.people;
    const reviewer2 = await this.world.staff('reviewer2');
    await this.make('returnedTwice', 'transferred', async (id) => {
      must(await handler.act(id, 'sendBack', { reason: '不是本部门' }));
      await this.transfer(id);
      return handler.act(id, 'sendBack', { reason: '还是不是' });
    });
    const order = { unitId: this.world.city.units.fireEast, deadline: this.steps.inDays(7), reason: '由你部门办理' };
    await this.make('arbitrated', 'returnedTwice', (id) => reviewer2.act(id, 'arbitrate', order));
    await this.make('major', 'submitted', (id) =>
      dispatcher.act(id, 'reclassify', { severity: 'major', reason: '现场核实', clause: '第 3 条' }),
    );
    await this.make('declinedBefore', 'major', async (id) => {
      await this.decline(id, 'reviewer');
      must(await reviewer2.act(id, 'reopen', { reason: '情况有变' }));
      await this.transfer(id);
      must(await handler.act(id, 'accept'));
      return this.resolve(id);
    });
  }

  private async filedByStaff(): Promise<void> {
    const { handler, unitLead, reviewer } = this.people;
    const file = (client: typeof handler) => this.steps.file(client, { source: 'hotline' });
    this.ids.filedByHandler = await file(handler);
    await this.transfer(this.ids.filedByHandler);
    this.ids.filedByLead = await file(unitLead);
    await this.transfer(this.ids.filedByLead);
    must(await handler.act(this.ids.filedByLead, 'accept'));
    const accepted = await file(reviewer);
    await this.transfer(accepted);
    must(await handler.act(accepted, 'accept'));
    this.ids.filedByReviewer = await this.copy.of(accepted);
    await this.resolve(this.ids.filedByReviewer);
    this.ids.interimFiledByReviewer = await this.copy.of(accepted);
    await this.resolve(this.ids.interimFiledByReviewer, {
      outcome: 'interimMeasures',
      plan: '更换电缆',
      planDate: this.steps.inDays(20),
    });
  }

  private async appealed(): Promise<void> {
    const appeal = (id: string) => this.people.reporter.act(id, 'appeal', { reason: '没有解决' });
    await this.make('appealing', 'closed', appeal);
    await this.make('appealedDecline', 'declined', appeal);
    await this.make('appealedMerge', 'merged', appeal);
    await this.make('appealedOnce', 'appealing', (id) =>
      this.people.reviewer.act(id, 'rejectAppeal', { reason: '已核实' }),
    );
    await this.make('decidedByReviewer', 'reviewing', async (id) => {
      await this.approve(id, 'reviewer');
      return appeal(id);
    });
  }

  private async specials(): Promise<void> {
    const { roadBureau } = this.world.city.units;
    const categoryId = this.world.city.categories.pothole;
    this.ids.unitWithoutLead = await this.steps.file(this.people.reporter, { categoryId });
    await this.steps.transfer(this.ids.unitWithoutLead, roadBureau);
    this.ids.unchecked = await this.copy.of(this.ids.submitted, { photo: { contentCheck: 'pending' } });
    this.ids.unreadWords = await this.copy.of(this.ids.submitted, { report: { textCheck: 'risky' } });
    this.ids.shareTaken = await this.copy.of(this.ids.merged);
    await this.addClaimingReward(this.ids.shareTaken);
  }

  private async make(
    name: SampleName,
    from: SampleName,
    act: (id: string) => Promise<{ status: number; body: unknown }>,
  ) {
    this.ids[name] = await this.copy.of(this.ids[from]);
    must(await act(this.ids[name]));
  }

  private async transfer(id: string): Promise<{ status: number; body: unknown }> {
    const { fireEast: unitId, roadBureau } = this.world.city.units;
    const order = { unitId, assistingUnitIds: [roadBureau], severity: 'general', deadline: this.steps.inDays(7) };
    return must(await this.people.dispatcher.act(id, 'transfer', order));
  }

  private async resolve(id: string, changes: Record<string, unknown> = {}) {
    await this.steps.resolve(id, this.people.handler, changes);
    return { status: 200, body: null };
  }

  private async approve(id: string, username: string) {
    await this.steps.approve(id, { noRewardReason: '演练' }, username);
    return { status: 200, body: null };
  }

  private async decline(id: string, username: 'dispatcher' | 'reviewer') {
    return must(await this.people[username].act(id, 'decline', { reasonCode: 'notOurs', reason: '请拨打 12345' }));
  }

  /** As if the case had been closed with a reward before, and the reporter were claiming it. */
  private async addClaimingReward(reportId: string): Promise<void> {
    const database = this.world.app.get(Database);
    const { reporterId } = await database.repository(Report).findOneByOrFail({ id: reportId });
    const rule = await database.repository(RewardRule).findOneByOrFail({ grade: 'third', severity: 'general' });
    const now = this.world.clock.now();
    await database.repository(Reward).insert({
      id: new RandomIds(this.world.clock).next(),
      reportId,
      liveKey: 1,
      citizenId: reporterId!,
      ruleId: rule.id,
      grade: 'third',
      amountFen: rule.amountFen,
      state: 'claiming',
      waitsFor: null,
      version: 2,
      budgetId: this.world.city.budget,
      grantedBy: this.world.city.staff.reviewer!,
      grantedAt: now,
      claimBy: now,
      claimedAt: now,
      paidAt: null,
      failures: 0,
      reason: null,
      updatedAt: now,
    });
  }
}
