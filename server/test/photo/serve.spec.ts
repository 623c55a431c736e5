import { type Actor, ANONYMOUS } from '../../src/common/actor';
import { Photo } from '../../src/modules/photo/photo.entity';
import { Report } from '../../src/modules/report/entities/report.entity';
import { addCitizen, staff } from '../reward/town';
import { Keyrings } from '../../src/common/crypto/keyring';
import { objectKey } from '../../src/modules/photo/photo.api';
import { describeEachEngine } from '../support/engines/engines';
import { testJpeg } from '../support/test-jpeg';
import { PhotoWorld } from './photo-world';

describeEachEngine('GET /photos/:id/:variant', (engine) => {
  let world: PhotoWorld;
  let photo: { id: string; reportId: string };
  let stranger: Actor;
  const dispatcher = staff('DORA', 'dispatcher');
  const reviewer = staff('RITA', 'reviewer');
  const elsewhere = staff('ELSA', 'reviewer', '/ELSEWHERE/');

  beforeAll(async () => {
    world = await PhotoWorld.open(engine);
    photo = await world.uploadInto('CASE', await testJpeg(1));
    stranger = await addCitizen(world.database, world.get(Keyrings), 'BEN');
  });
  afterAll(() => world.close());

  const get = (actor: Actor, variant = 'view', id = photo.id, headers: Record<string, string> = {}) => {
    world.actor = actor;
    return world.app.inject({ method: 'GET', url: `/api/v1/photos/${id}/${variant}`, headers });
  };
  const mayOpen = async (actor: Actor): Promise<boolean> => {
    const { statusCode, headers } = await get(actor);
    expect([200, 404]).toContain(statusCode);
    expect(headers['content-type']).toMatch(statusCode === 200 ? 'image/jpeg' : 'application/problem+json');
    return statusCode === 200;
  };
  const put = async (change: Partial<Photo>, publishedAt: Date | null) => {
    await world.database.repository(Photo).update({ id: photo.id }, change);
    await world.database.repository(Report).update({ id: photo.reportId }, { publishedAt });
  };
  const at = new Date('2026-11-20T00:00:00Z');

  it.each<[string, Partial<Photo>, Date | null, string]>([
    ['a photo of a case', { contentCheck: 'pass', published: false }, null, 'owner dispatcher reviewer'],
    ['one not chosen in a published case', { contentCheck: 'pass', published: false }, at, 'owner dispatcher reviewer'],
    ['one left over from the square', { contentCheck: 'pass', published: true }, null, 'owner dispatcher reviewer'],
    [
      'a published one',
      { contentCheck: 'pass', published: true },
      at,
      'owner dispatcher reviewer elsewhere stranger anyone',
    ],
    ['a risky one', { contentCheck: 'risky', published: false }, null, 'owner reviewer'],
    ['a risky one that was published', { contentCheck: 'risky', published: true }, at, 'owner reviewer'],
  ])('shows %s to whom it is for', async (_what, change, publishedAt, expected) => {
    await put(change, publishedAt);
    const actors = { owner: world.citizen, dispatcher, reviewer, elsewhere, stranger, anyone: ANONYMOUS };
    const seen: string[] = [];
    for (const [name, actor] of Object.entries(actors)) if (await mayOpen(actor)) seen.push(name);
    expect(seen.join(' ')).toBe(expected);
  });

  it('shows an upload of no case to its owner alone', async () => {
    const { id } = await world.upload(await testJpeg(2));
    const statuses = [];
    for (const actor of [world.citizen, reviewer, stranger, ANONYMOUS])
      statuses.push((await get(actor, 'thumb', id)).statusCode);
    expect(statuses).toEqual([200, 404, 404, 404]);
  });

  it('has no other variant and tells nothing about what is not there', async () => {
    await put({ contentCheck: 'pass', published: true }, at);
    for (const variant of ['original', 'check', 'VIEW', 'view%00', '..%2Foriginal', '__proto__'])
      expect((await get(world.citizen, variant)).statusCode).toBe(404);
    await put({ contentCheck: 'pass', published: false }, null);
    const withoutRequest = (body: string) => ({ ...(JSON.parse(body) as object), instance: null });
    const [foreign, absent] = [await get(stranger), await get(stranger, 'view', '0'.repeat(26))];
    expect(withoutRequest(foreign.body)).toEqual(withoutRequest(absent.body));
  });

  it('lets caches keep it as widely as people may see it, and no browser run it', async () => {
    await put({ contentCheck: 'pass', published: false }, null);
    const inScope = await get(world.citizen);
    expect(inScope.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=86400, immutable',
    });
    expect(inScope.rawPayload).toEqual(await world.storage.get(objectKey(photo.id, 'view')));
    await put({ published: true }, at);
    expect((await get(ANONYMOUS)).headers['cache-control']).toBe('public, max-age=300');
  });

  it('spares readers what they have, and only readers who may see it', async () => {
    await put({ contentCheck: 'pass', published: false }, null);
    const etag = String((await get(world.citizen)).headers.etag);
    const again = (actor: Actor, known: string, variant = 'view') =>
      get(actor, variant, photo.id, { 'if-none-match': known });
    const spared = await again(world.citizen, `"other", W/${etag}`);
    expect([spared.statusCode, spared.rawPayload.length, spared.headers.etag]).toEqual([304, 0, etag]);
    expect((await again(world.citizen, etag, 'thumb')).statusCode).toBe(200);
    expect((await again(stranger, etag)).statusCode).toBe(404);
  });

  it('answers 404 when the files are just being removed', async () => {
    const { id } = await world.upload(await testJpeg(3));
    await world.storage.remove(objectKey(id, 'view'));
    expect((await get(world.citizen, 'view', id)).statusCode).toBe(404);
  });
});
