import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('a paymaster who takes a call and files for the caller', (engine) => {
  let world: World;
  let steps: Steps;
  let clerk: Client;
  let id: string;
  let photoId: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    clerk = await world.staff('paymaster');
    photoId = await clerk.photo();
    id = await steps.file(clerk, {
      source: 'hotline',
      contact: { name: '王某', phone: '13800000001' },
      photoIds: [photoId],
    });
    await steps.transfer(id);
    await world.settle();
  });
  afterAll(() => world.close());

  const mine = async (person: Client) =>
    must(await person.get<{ items: { id: string }[] }>('/reports?scope=mine')).body.items.map((one) => one.id);

  it('我的上报: lists the case and opens it, as a reporter sees it', async () => {
    expect(await mine(clerk)).toEqual([id]);
    expect(await clerk.report(id)).toMatchObject({
      state: 'transferred',
      actions: [],
      reporterAlias: null,
      textCheck: null,
      suggestedDeadline: null,
      photos: [{ id: photoId, check: null, distanceMetres: null }],
    });
    expect((await clerk.get(`/photos/${photoId}/thumb`)).status).toBe(200);
  });

  it('我的上报: shows nothing of how the unit organises itself', async () => {
    const handlerId = world.city.staff.handler;
    must(await (await world.staff('lead')).act(id, 'assign', { handlerId }));
    const seen = await clerk.report(id);
    expect(seen).toMatchObject({ assignments: [{ unit: { name: '东区消防大队' }, handler: null }] });
    expect(seen.timeline.map(({ action }) => action)).toEqual(['transfer', 'submit']);
    expect(JSON.stringify(seen)).not.toMatch(/13800000001|王某/);
  });

  it('办理: is for others', async () => {
    const { version } = await clerk.report(id);
    for (const action of ['accept', 'supplement', 'withdraw', 'approve']) {
      const refused = await clerk.post(`/reports/${id}/actions/${action}`, { version, text: '补充' });
      expect([action, refused.status, refused.body.code]).toEqual([action, 403, 'role.forbidden']);
    }
    expect((await clerk.get(`/reports/${id}/notes`)).status).toBe(403);
    expect((await clerk.post(`/reports/${id}/reveals`, { reason: '想再打一次电话' })).status).toBe(403);
  });

  it('我的上报: is not there for anybody else of his role', async () => {
    const other = await world.staff('paymaster2');
    expect(await mine(other)).toEqual([]);
    expect((await other.get(`/reports/${id}`)).status).toBe(404);
    expect((await other.get(`/photos/${photoId}/thumb`)).status).toBe(404);
    expect((await other.post(`/reports/${id}/actions/accept`, { version: 2 })).status).toBe(404);
  });
});
