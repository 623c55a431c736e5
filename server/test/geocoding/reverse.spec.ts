import type { Client } from '../support/client';
import { PLACES } from '../support/city';
import { describeEachEngine } from '../support/engines/engines';
import { World } from '../support/world';

describeEachEngine('the address of a point', (engine) => {
  let world: World;
  let citizen: Client;
  beforeAll(async () => {
    world = await World.open(engine);
    citizen = await world.citizen('demo-01');
  });
  afterAll(() => world.close());

  const reverse = (person: Client, { lat, lng }: { lat: number; lng: number }, rest = '&system=wgs84') =>
    person.get<{ address: string | null; area: object }>(`/geocoding/reverse?lat=${lat}&lng=${lng}${rest}`);

  it('comes with the area it lies in', async () => {
    const { status, body } = await reverse(citizen, PLACES.east);
    expect([status, body]).toEqual([
      200,
      { address: expect.stringMatching(/./), area: { id: world.city.areas.east, name: '东区' } },
    ]);
  });

  it('takes the point of a Chinese map unless told otherwise', async () => {
    const border = { lat: 36.5, lng: 116.003 }; // GCJ-02 lies some 500 m east of the same place in WGS84
    expect((await reverse(citizen, border)).body.area).toMatchObject({ name: '东区' });
    expect((await reverse(citizen, border, '')).body.area).toMatchObject({ name: '西区' });
  });

  it('is not waited for when the platform is away', async () => {
    const payload = [{ target: '/ws/geocoder/v1/', kind: 'refuse', times: 10 }];
    await world.sandbox.inject({ method: 'PUT', url: '/control/faults', payload });
    const { status, body } = await reverse(citizen, PLACES.west);
    expect([status, body]).toEqual([200, { address: null, area: { id: world.city.areas.west, name: '西区' } }]);
    expect((await reverse(citizen, PLACES.east)).body.address).toMatch(/./); // known since the first time
  });

  it('is told to people who are signed in, about points that exist', async () => {
    expect(await reverse(world.anonymous(), PLACES.east)).toMatchObject({ status: 401 });
    expect(await reverse(citizen, { lat: 91, lng: 116 })).toMatchObject({ status: 422 });
    expect(await citizen.get('/geocoding/reverse?lat=abc&lng=116')).toMatchObject({ status: 422 });
    expect(await reverse(citizen, PLACES.east, '&system=bd09')).toMatchObject({ status: 422 });
  });
});
