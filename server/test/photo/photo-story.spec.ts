import { Database } from '../../src/database/database';
import { Photo } from '../../src/modules/photo/photo.entity';
import { describeEachEngine } from '../support/engines/engines';
import { testJpeg } from '../support/test-jpeg';
import { World } from '../support/world';

describeEachEngine('a photo in the whole product', (engine) => {
  let world: World;

  beforeAll(async () => {
    world = await World.open(engine);
  });
  afterAll(() => world.close());

  const find = (id: string) => world.app.get(Database).repository(Photo).findOneBy({ id });

  it('is fetched by the platform under its link, judged, shown to its owner and purged when nobody takes it', async () => {
    const citizen = await world.citizen('photographer');
    const { status, body } = await citizen.upload(await testJpeg(1));
    expect(status).toBe(201);
    await world.settle();
    await world.advance({ minutes: 1 });
    expect(await find(body.id)).toMatchObject({ contentCheck: 'pass' });
    const path = body.thumbUrl.replace('/api/v1', '');
    expect((await citizen.get(path)).status).toBe(200);
    expect((await world.anonymous().get(path)).status).toBe(404);
    await world.advance({ hours: 24 });
    expect(await find(body.id)).toBeNull();
    expect((await citizen.get(path)).status).toBe(404);
  });
});
