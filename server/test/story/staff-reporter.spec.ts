import { Database } from '../../src/database/database';
import { Citizen } from '../../src/modules/account/citizen.entity';
import { StaffUser } from '../../src/modules/account/staff-user.entity';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('a handler on duty who reports a hazard as a citizen', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let himself: Client;
  let id: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
    await bind(citizen, world.city.staff.handler!);
    himself = await world.staff('handler');
    id = await steps.file(citizen);
    await world.settle();
  });
  afterAll(() => world.close());

  /** One person behind both accounts, as binding them makes it. */
  const bind = async (account: Client, staffId: string): Promise<void> => {
    const { name: alias } = must(await account.get<{ name: string }>('/me')).body;
    const database = world.app.get(Database);
    const { personId } = await database.repository(StaffUser).findOneByOrFail({ id: staffId });
    await database.repository(Citizen).update({ alias }, { personId });
  };

  it('上报: is accepted like any other', async () => {
    expect(await citizen.report(id)).toMatchObject({ state: 'submitted', source: 'citizen' });
    expect(await steps.kinds(citizen, id)).toEqual(['submit']);
  });

  it('转办: to his own unit; for him as staff it is not there, and he is not told', async () => {
    await steps.transfer(id);
    await world.settle();

    expect((await himself.get(`/reports/${id}`)).status).toBe(404);
    expect((await himself.post(`/reports/${id}/actions/accept`, { version: 2 })).status).toBe(404);
    expect((await himself.get(`/reports/${id}/notes`)).status).toBe(404);
    for (const scope of ['unit', 'mine']) {
      expect((await himself.get<{ items: object[] }>(`/reports?scope=${scope}`)).body.items).toEqual([]);
    }
    expect(await steps.kinds(himself, id)).toEqual([]);
  });

  it('转办: his colleagues hear of it, although he alone is on duty', async () => {
    expect(await steps.kinds(await world.staff('colleague'), id)).toEqual(['transfer']);
    expect(await steps.kinds(await world.staff('lead'), id)).toEqual(['transfer']);
  });

  it('指派: nobody can assign it to him', async () => {
    const lead = await world.staff('lead');
    expect(await lead.act(id, 'assign', { handlerId: world.city.staff.handler })).toMatchObject({
      status: 422,
      body: { code: 'report.badHandler' },
    });
  });

  it('奖励: he is answered, but never rewarded', async () => {
    await steps.resolve(id, await steps.accept(id, 'colleague'));
    await expect(steps.approve(id, { rewardGrade: 'first' })).rejects.toThrow(/422.*report.noRewardPossible.*工作人员/);
    await steps.approve(id, { noRewardReason: '上报人是工作人员。' });
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({ state: 'closed', reward: null });
    expect((await citizen.get('/rewards')).body).toMatchObject({ items: [] });
    expect(await steps.kinds(citizen, id)).toContain('approve');
  });

  it('办理: a case of somebody else is his to handle', async () => {
    const other = await steps.file(await world.citizen('demo-02'));
    await steps.transfer(other);
    await steps.accept(other, 'handler');
    expect(await himself.report(other)).toMatchObject({ state: 'handling' });
  });
});
