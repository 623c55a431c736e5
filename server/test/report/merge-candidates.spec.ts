import type { Client } from '../support/client';
import { PLACES } from '../support/city';
import { describeEachEngine } from '../support/engines/engines';
import { must, Steps } from '../support/steps';
import { World } from '../support/world';

interface Candidate {
  id: string;
  number: string;
  distanceMetres: number | null;
  address: string;
}

describeEachEngine('what a case may be merged into', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let dispatcher: Client;
  let id: string;
  beforeAll(async () => {
    world = await World.open(engine);
    steps = new Steps(world);
    citizen = await world.citizen('demo-01');
    dispatcher = await world.staff('dispatcher');
    id = await file('本案', 0);
  });
  afterAll(() => world?.close());

  /** Files a report so many metres north of the place. */
  const file = async (address: string, metres: number, changes: object = {}) => {
    world.clock.advance({ seconds: 1 });
    const point = { lat: PLACES.east.lat + metres / 111_195, lng: PLACES.east.lng, system: 'wgs84' };
    return steps.file(citizen, { address, point, ...changes });
  };
  const candidates = (person = dispatcher, of = id) => person.get<Candidate[]>(`/reports/${of}/merge-candidates`);

  it('are cases of its kind nearby or at its address, open or closed, newest first', async () => {
    const near = await file('近处', 299);
    await file('远处', 310);
    await file('近处的坑', 10, { categoryId: world.city.categories.pothole });
    const sameAddress = await file('本案', 5_000);
    const sameKind = await file('另一种', 50, { categoryId: world.city.categories.gasLeak });
    const declined = await file('不予受理', 20);
    must(await dispatcher.act(declined, 'decline', { reasonCode: 'unclear', reason: '看不清' }));
    const merged = await file('已并', 30);
    must(await dispatcher.act(merged, 'merge', { targetReportId: near }));

    const { status, body } = await candidates();
    expect(status).toBe(200);
    expect(body.map((one) => [one.id, one.distanceMetres])).toEqual([
      [sameKind, 50],
      [sameAddress, 5_000],
      [near, 299],
    ]);
    expect(body[2]).toEqual({
      id: near,
      number: expect.stringMatching(/^LC-/),
      category: { id: world.city.categories.blockedExit, name: '消防通道堵塞' },
      address: '近处',
      distanceMetres: 299,
      state: 'submitted',
      stateLabel: '待转办',
      filedAt: expect.any(String),
      thumbUrl: expect.stringMatching(/\/thumb$/),
    });
    must(await dispatcher.act(id, 'merge', { targetReportId: body[2]!.id }));
  });

  it('without a point, those at the same address', async () => {
    const areaId = world.city.areas.east;
    const nowhere = await file('某小区东门', 0, { point: undefined, areaId });
    const twin = await file('某小区东门', 0, { point: undefined, areaId });
    expect((await candidates(dispatcher, twin)).body.map((one) => [one.id, one.distanceMetres])).toEqual([
      [nowhere, null],
    ]);
  });

  it('are ten at most', async () => {
    for (let i = 0; i < 12; i++) await file('同一处', 3_000 + i);
    const crowded = await file('同一处', 3_000);
    expect((await candidates(dispatcher, crowded)).body).toHaveLength(10);
  });

  it('are for those who may merge the case', async () => {
    const other = await file('别处', 9_000);
    await steps.transfer(other);
    expect(await candidates(await world.staff('handler'), other)).toMatchObject({ status: 403 });
    expect(await candidates(await world.staff('handler-west'), other)).toMatchObject({ status: 404 });
    expect(await candidates(await world.staff('reviewer-west'), other)).toMatchObject({ status: 404 });
    expect(await candidates(citizen, other)).toMatchObject({ status: 403 });
    expect(await candidates(await world.staff('reviewer'), other)).toMatchObject({ status: 200 });
  });
});
