import { Delivery } from '../../src/modules/notification/delivery.entity';
import { Notices } from '../../src/modules/notification/notification.api';
import { Notification } from '../../src/modules/notification/notification.entity';
import { NotifyReportJob } from '../../src/modules/notification/notify-report.job';
import { NotifyRewardJob } from '../../src/modules/notification/notify-reward.job';
import { OutboxEntry } from '../../src/outbox/outbox-entry.entity';
import { describeEachEngine } from '../support/engines/engines';
import { type Bench, openBench } from './bench';

describeEachEngine('telling', (engine) => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await openBench(engine);
  });
  afterEach(() => bench.close());

  const tell = (eventId: string) => bench.module.get(NotifyReportJob).run({ eventId });
  const told = async () => (await bench.database.repository(Notification).find()).map(({ recipientId }) => recipientId);
  const inboxOf = (recipientId: string) => bench.database.repository(Notification).findBy({ recipientId });
  const jobs = () => bench.database.repository(OutboxEntry).findBy({ job: 'deliver' });

  it('confirms to the reporter, and tells the dispatchers of place and category, nearest first', async () => {
    const { town } = bench;
    const near = await town.staff('dispatcher', { areaId: town.county.id });
    const wide = await town.staff('dispatcher', { areaId: town.city.id, categoryId: town.fire.id });
    const everywhere = await town.staff('dispatcher');
    const otherCategory = await town.staff('dispatcher', { categoryId: (await town.otherCategory()).id });
    const disabled = await town.staff('dispatcher', {}, { disabledAt: bench.clock.now() });
    const reporter = await town.citizen();
    const report = await town.report(reporter);
    await tell((await town.event(report, 'submit', { role: 'citizen', actorPersonId: reporter.personId })).id);
    expect((await told()).sort()).toEqual([reporter.id, near.id, wide.id, everywhere.id].sort());
    expect(await told()).not.toContain(otherCategory.id);
    expect(await told()).not.toContain(disabled.id);
    expect((await inboxOf(reporter.id))[0]).toMatchObject({ title: '已收到上报', reportId: report.id, readAt: null });
    expect(await jobs()).toEqual([]);
  });

  it('does not tell somebody of his own act', async () => {
    const { town } = bench;
    const dispatcher = await town.staff('dispatcher');
    const other = await town.staff('dispatcher');
    const report = await town.report(await town.citizen());
    await tell((await town.event(report, 'recall', { actorPersonId: dispatcher.personId })).id);
    expect(await told()).toEqual([other.id]);
  });

  it('a doubled job tells once and orders each delivery once', async () => {
    const { town } = bench;
    const handler = await town.staff('handler', { unitId: town.bureau.id });
    const reporter = await town.citizen();
    const report = await town.report(reporter, { leadUnitId: town.bureau.id });
    await town.assignment(report);
    const { id } = await town.event(report, 'transfer');
    await Promise.all([tell(id), tell(id)]);
    await tell(id);
    expect((await told()).sort()).toEqual([reporter.id, handler.id].sort());
    expect((await bench.database.repository(Delivery).find()).map(({ channel }) => channel).sort()).toEqual([
      'sms',
      'subscribeMessage',
    ]);
    expect(await jobs()).toHaveLength(2);
  });

  it('follows the unit: duty before all members, the assignee before duty, a disabled assignee not at all', async () => {
    const { town, clock } = bench;
    const lead = await town.staff('unitLead', { unitId: town.bureau.id });
    const handler = await town.staff('handler', { unitId: town.bureau.id });
    const gone = await town.staff('handler', { unitId: town.bureau.id }, { disabledAt: clock.now() });
    const asked = async (handlerId: string | null) => {
      const report = await town.report(null);
      await town.assignment(report, { handlerId });
      const { id } = await town.event(report, 'urge', { role: 'citizen' });
      await tell(id);
      const rows = await bench.database.repository(Notification).findBy({ eventKey: id });
      return rows.map(({ recipientId }) => recipientId).sort();
    };
    expect(await asked(null)).toEqual([lead.id, handler.id].sort());
    await town.duty(lead, new Date(clock.now().getTime() - 1), new Date(clock.now().getTime() + 1));
    expect(await asked(null)).toEqual([lead.id]);
    expect(await asked(handler.id)).toEqual([handler.id]);
    expect(await asked(gone.id)).toEqual([lead.id]);
  });

  it('tells the unit that had the case at the time, not one before or after', async () => {
    const { town, clock } = bench;
    const handlers = [];
    for (let n = 0; n < 3; n++) handlers.push(await town.staff('handler', { unitId: town.bureau.id }));
    const [before, then, after] = handlers.map(({ id }) => id);
    const report = await town.report(null);
    const ended = () => ({ state: 'returned' as const, leadKey: null, endedAt: clock.now() });
    await town.assignment(report, { handlerId: before, ...ended() });
    clock.advance({ days: 1 });
    await town.assignment(report, { handlerId: then, ...ended() });
    const event = await town.event(report, 'recall');
    clock.advance({ days: 1 });
    await town.assignment(report, { handlerId: after });
    await tell(event.id);
    expect(await told()).toEqual([then]);
  });

  it('a recount tells nobody', async () => {
    await bench.town.staff('dispatcher');
    const report = await bench.town.report(await bench.town.citizen());
    await tell((await bench.town.event(report, 'recount', { role: 'system' })).id);
    expect(await told()).toEqual([]);
  });

  it('says the deadline and the unit of the act, though the case has moved on', async () => {
    const { town } = bench;
    const reporter = await town.citizen();
    const report = await town.report(reporter);
    const data = { unitId: town.bureau.id, deadline: '2026-11-25T10:00:00.000Z' };
    await tell((await town.event(report, 'transfer', { data })).id);
    const [{ text }] = await inboxOf(reporter.id);
    expect(text).toBe(`您的上报 ${report.number} 已转 消防救援支队 办理，期限 11月25日 18:00。`);
  });

  it('tells followers of published cases only, but always the reporters of merged ones', async () => {
    const { town, clock } = bench;
    const [reporter, follower, merged] = [await town.citizen(), await town.citizen(), await town.citizen()];
    const hidden = await town.report(reporter);
    await town.report(merged, { state: 'merged', mergedIntoId: hidden.id });
    for (const citizen of [follower, merged]) await town.follow(hidden, citizen);
    await tell((await town.event(hidden, 'reopen')).id);
    expect((await told()).sort()).toEqual([reporter.id, merged.id].sort());
    const shown = await town.report(null, { publishedAt: clock.now() });
    await town.follow(shown, follower);
    await tell((await town.event(shown, 'decline')).id);
    expect((await inboxOf(follower.id)).map(({ kind }) => kind)).toEqual(['decline']);
  });

  it.each([
    ['a reminder', '2026-11-23T15:00:00Z', false, '2026-11-23T23:00:00.000Z'],
    ['an emergency', '2026-11-23T15:00:00Z', true, '2026-11-23T15:00:00.000Z'],
    ['a reminder in the daytime', '2026-11-23T08:00:00Z', false, '2026-11-23T08:00:00.000Z'],
  ])('at %s: the delivery is due in time', async (_case, now, emergency, due) => {
    const { town, clock } = bench;
    clock.set(now);
    await town.staff('handler', { unitId: town.bureau.id });
    const report = await town.report(null, { emergency });
    await town.assignment(report);
    const key = { reportId: report.id, eventKey: 'D1' };
    await bench.module.get(Notices).order('deadlineOverdue', key, ['leadUnit']);
    await bench.module.get(Notices).order('deadlineOverdue', key, ['leadUnit']);
    expect((await jobs()).map(({ dueAt }) => dueAt.toISOString())).toEqual([due]);
    expect(await told()).toHaveLength(1);
  });

  it('answers a person at night as well', async () => {
    const { town, clock } = bench;
    clock.set('2026-11-23T15:00:00Z');
    const report = await town.report(await town.citizen());
    await tell((await town.event(report, 'requestInfo', { text: '几号楼？' })).id);
    expect((await jobs()).map(({ dueAt }) => dueAt)).toEqual([clock.now()]);
  });

  it('tells of a reward to whom it belongs, once a kind and version', async () => {
    const { town } = bench;
    const [reporter, sharer] = [await town.citizen(), await town.citizen()];
    const paymaster = await town.staff('paymaster');
    const reward = await town.reward(await town.report(reporter), sharer);
    const job = bench.module.get(NotifyRewardJob);
    for (const kind of ['claimable', 'claimable', 'held']) await job.run({ rewardId: reward.id, kind, version: '1' });
    expect((await inboxOf(sharer.id)).map(({ kind }) => kind)).toEqual(['reward.claimable', 'reward.held']);
    expect((await inboxOf(sharer.id))[0]!.text).toContain('¥50.00');
    expect(await inboxOf(paymaster.id)).toHaveLength(1);
    expect(await inboxOf(reporter.id)).toEqual([]);
    for (const version of ['3', '3', '5']) await job.run({ rewardId: reward.id, kind: 'failed', version });
    expect((await inboxOf(sharer.id)).filter(({ kind }) => kind === 'reward.failed')).toHaveLength(2);
    await expect(job.run({ rewardId: reward.id, kind: 'toString', version: '1' })).rejects.toThrow('no notification');
  });
});
