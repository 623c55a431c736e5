import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { guarded, must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('three reports of one hazard', (engine) => {
  let world: World;
  let steps: Steps;
  let dispatcher: Client;
  let early: Client;
  let middle: Client;
  let late: Client;
  let first: string;
  let second: string;
  let third: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    dispatcher = await world.staff('dispatcher');
    early = await world.citizen('demo-01');
    middle = await world.citizen('demo-02');
    late = await world.citizen('demo-03');
    first = await steps.file(early);
    second = await steps.file(middle);
    third = await steps.file(late);
  });
  afterAll(() => world.close());

  const merge = (id: string, targetReportId: string) => dispatcher.act(id, 'merge', { targetReportId });

  it('并案: into itself, or into what is not there, is refused', async () => {
    const badTarget = { status: 422, body: { code: 'report.badMergeTarget' } };
    expect(await merge(third, third)).toMatchObject(badTarget);
    expect(await merge(third, '01ARZ3NDEKTSV4RRFFQ69G5FAV')).toMatchObject(badTarget);
  });

  it('并案: the third follows the second, and its reporter is told', async () => {
    must(await merge(third, second));
    await world.settle();

    expect(await late.report(third)).toMatchObject({
      state: 'merged',
      holder: { kind: 'nobody' },
      mergedInto: { number: (await middle.report(second)).number },
    });
    expect(await steps.kinds(late, third)).toEqual(['merge', 'submit']);
    expect(await steps.offered(late, third)).toEqual(['appeal']);
    expect(await merge(first, third)).toMatchObject({ status: 422, body: { code: 'report.badMergeTarget' } });
  });

  it('并案: the second is taken from its unit, and the chain is flattened', async () => {
    await steps.transfer(second);
    const handler = await steps.accept(second);
    must(await handler.act(second, 'requestExtension', { workingDays: 3, reason: '需要协调物业。' }));
    must(await merge(second, first));
    await world.settle();

    const number = (await early.report(first)).number;
    expect(await middle.report(second)).toMatchObject({ state: 'merged', mergedInto: { id: first, number } });
    expect(await late.report(third)).toMatchObject({ state: 'merged', mergedInto: { id: first, number } });
    expect((await handler.get(`/reports/${second}`)).status).toBe(404);
    expect(await steps.kinds(handler, second)).toEqual(['merge', 'transfer']);
  });

  it('取消并案: the second was another hazard after all; its reporter hears nothing more of the first', async () => {
    must(await dispatcher.act(second, 'unmerge', { reason: '不是同一楼道。' }));
    await world.settle();

    expect(await middle.report(second)).toMatchObject({ state: 'submitted', mergedInto: null });
    expect(await steps.kinds(middle, second)).toContain('unmerge');
    expect(await steps.offered(dispatcher, second)).toContain('transfer');
  });

  it('办理: what the unit had asked for before is forgotten', async () => {
    await steps.transfer(second);
    const handler = await steps.accept(second);
    expect(await handler.report(second)).toMatchObject({ pendingExtension: null });
    must(await handler.act(second, 'requestExtension', { workingDays: 2, reason: '需要协调物业。' }));
  });

  it('办结: who was merged is told when the first closes, the one who was unmerged is not', async () => {
    await steps.transfer(first);
    await steps.resolve(first, await steps.accept(first));
    await steps.approve(first);
    await world.settle();

    expect(await steps.inbox(late, first)).toMatchObject([
      { kind: 'approve', text: expect.stringContaining('您关注的上报') },
    ]);
    expect(await steps.kinds(middle, first)).toEqual([]);
    expect(await steps.kinds(early, first)).toContain('approve');
    expect((await late.get(`/reports/${first}`)).status).toBe(404);
  });

  it('奖励: only the first valid reporter is rewarded', async () => {
    const rewards = async (citizen: Client) => (await citizen.get<{ items: object[] }>('/rewards')).body.items;
    expect(await rewards(early)).toMatchObject([{ reportId: first, amountFen: 2000 }]);
    expect(await rewards(late)).toEqual([]);
  });

  it('取消并案: from a closed case works as well', async () => {
    must(await dispatcher.act(third, 'unmerge'));
    expect(await late.report(third)).toMatchObject({ state: 'submitted', mergedInto: null });
  });

  /** A merged report has a reward of its own only when it was closed, reopened, and merged then. */
  it('取消并案: is refused once its own reward is being claimed', async () => {
    const reviewer = await world.staff('reviewer');
    const [reward] = (await early.get<{ items: { id: string }[] }>('/rewards')).body.items;
    must(await reviewer.act(first, 'reopen', { reason: '与另一件是同一隐患，需并案。' }));
    must(await merge(first, second));
    expect(await steps.offered(dispatcher, first)).toContain('unmerge');

    must(await early.post(`/rewards/${reward!.id}/claim`));
    expect(await dispatcher.act(first, 'unmerge')).toMatchObject(guarded('noShareTaken'));
    expect(await steps.offered(dispatcher, first)).not.toContain('unmerge');
  });

  it('撤回: who takes his report back does not end what another reported', async () => {
    const target = await steps.file(early);
    const other = await steps.file(late);
    must(await merge(other, target));
    must(await early.act(target, 'withdraw'));
    await world.settle();

    expect(await late.report(other)).toMatchObject({ state: 'submitted', mergedInto: null });
    expect(await steps.kinds(late, other)).toContain('unmerge');
    expect(await steps.offered(dispatcher, other)).toContain('transfer');
  });
});
