import { PLACES } from '../support/city';
import { describeEachEngine } from '../support/engines/engines';
import { World } from '../support/world';

describeEachEngine('a report, from photo to paid red packet', (engine) => {
  let world: World;
  beforeAll(async () => {
    world = await World.open(engine);
  });
  afterAll(() => world.close());

  it('goes through all six stages', async () => {
    const { city } = world;
    const citizen = await world.citizen('demo-01');
    const filed = await citizen.post('/reports', {
      categoryId: city.categories.blockedExit,
      description: '楼道堆满杂物，消防通道被堵，晚上很危险。',
      address: '东区幸福路 1 号 2 单元',
      point: { ...PLACES.east, system: 'wgs84' },
      photoIds: [await citizen.photo(), await citizen.photo()],
      unitId: null,
    });
    expect(filed).toMatchObject({ status: 201, body: { state: 'submitted', version: 1 } });
    const id = String(filed.body.id);
    await world.settle();
  });
});
