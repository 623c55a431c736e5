import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { World } from '../support/world';

interface Found {
  name: string;
  address: string;
  point: { lat: number; lng: number; system: string };
}

describeEachEngine('searching for a place', (engine) => {
  let world: World;
  let citizen: Client;
  beforeAll(async () => {
    world = await World.open(engine);
    citizen = await world.citizen('demo-01');
  });
  afterAll(() => world?.close());

  const search = (text: string, person = citizen) =>
    person.get<Found[]>(`/geocoding/search?q=${encodeURIComponent(text)}`);

  it('finds places by name with an address fit for a report', async () => {
    const { status, body } = await search('昌润路');
    expect([status, body]).toEqual([
      200,
      [
        {
          name: '昌润路',
          address: expect.stringMatching(/聊城市.*昌润路$/),
          point: { lat: expect.any(Number), lng: expect.any(Number), system: 'wgs84' },
        },
      ],
    ]);
    expect((await search('聊城')).body).toHaveLength(10);
    expect((await search('没有这个地方')).body).toEqual([]);
  });

  it('says so when the platform is away', async () => {
    const payload = [{ target: '/ws/place/', kind: 'refuse', times: 10 }];
    await world.sandbox.inject({ method: 'PUT', url: '/control/faults', payload });
    expect(await search('花园南路')).toMatchObject({ status: 503, body: { code: 'platform.unavailable' } });
    expect((await search('昌润路')).status).toBe(200); // known since the first time
  });

  it('is for people who are signed in, and needs a text', async () => {
    expect(await search('昌润路', world.anonymous())).toMatchObject({ status: 401 });
    expect(await search('')).toMatchObject({ status: 422 });
    expect(await search('长'.repeat(61))).toMatchObject({ status: 422 });
  });
});
