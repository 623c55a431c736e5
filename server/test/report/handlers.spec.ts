import { describeEachEngine } from '../support/engines/engines';
import { Steps } from '../support/steps';
import { World } from '../support/world';

describeEachEngine('to whom a case may be assigned', (engine) => {
  let world: World;
  let id: string;
  beforeAll(async () => {
    world = await World.open(engine);
    const steps = new Steps(world);
    id = await steps.file(await world.citizen('demo-01'));
    await steps.transfer(id);
  });
  afterAll(() => world?.close());

  const handlers = async (username: string) =>
    (await world.staff(username)).get<{ id: string; name: string }[]>(`/reports/${id}/handlers`);

  it('is told to the lead of the unit, who may then assign it', async () => {
    const { status, body } = await handlers('lead');
    expect(status).toBe(200);
    const chosen = body.find(({ name }) => name === '员工handler');
    expect(chosen).toBeDefined();
    const lead = await world.staff('lead');
    const { version } = await lead.report(id);
    const assigned = await lead.post(`/reports/${id}/actions/assign`, { version, handlerId: chosen!.id });
    expect(assigned).toMatchObject({ status: 200 });
  });

  it('is not told to those who may not assign, nor to other units', async () => {
    expect(await handlers('handler')).toMatchObject({ status: 403 });
    expect(await handlers('handler-west')).toMatchObject({ status: 404 });
  });
});
