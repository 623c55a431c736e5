import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { guarded, must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('a closed case that starts again', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let reviewer: Client;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
    reviewer = await world.staff('reviewer');
  });
  afterAll(() => world.close());

  const reopened = async (): Promise<string> => {
    const id = await steps.close(citizen);
    must(await reviewer.act(id, 'reopen', { reason: '群众来电，隐患重新出现。' }));
    await world.settle();
    return id;
  };

  it('重新办理: waits for a dispatcher; reporter and office are told', async () => {
    const id = await reopened();

    expect(await citizen.report(id)).toMatchObject({
      state: 'submitted',
      closedAt: null,
      outcome: null,
      reward: { state: 'claimable' },
    });
    expect(await steps.kinds(citizen, id)).toContain('reopen');
    expect(await steps.kinds(await world.staff('dispatcher'), id)).toContain('reopen');
  });

  it('办理: by the same unit and handler as before, and without a second reward', async () => {
    const id = await reopened();
    await steps.transfer(id);
    const handler = await steps.accept(id);
    expect(await steps.offered(handler, id)).toEqual(expect.arrayContaining(['resolve', 'requestExtension']));
    await steps.resolve(id, handler);
    await steps.approve(id, { rewardGrade: 'first' }, 'reviewer2');

    expect(await citizen.report(id)).toMatchObject({ state: 'closed', reward: { amountFen: 2000 } });
    const { items } = (await citizen.get<{ items: { reportId: string }[] }>('/rewards')).body;
    expect(items.filter(({ reportId }) => reportId === id)).toHaveLength(1);
  });

  it('办理: by another unit; the one that had it before may not take it', async () => {
    const id = await reopened();
    await steps.transfer(id, world.city.units.fireBureau);
    const former = await world.staff('handler');

    expect(await former.act(id, 'accept')).toMatchObject(guarded('leadUnitOnly'));
    expect(await former.act(id, 'sendBack', { reason: '不归我们。' })).toMatchObject(guarded('leadUnitOnly'));
    expect(await steps.offered(former, id)).toEqual([]);
    expect(await steps.offered(await world.staff('lead'), id)).toEqual([]);
  });
});
