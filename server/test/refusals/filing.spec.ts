import type { ProblemCode } from '@suishoupai/shared/problems';
import { PLACES } from '../support/city';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must } from '../support/steps';
import { World } from '../support/world';
import { holdJobs } from '../table/prepare';
import { expectRefused } from './refusal';

const ABSENT = '01JXXXXXXXXXXXXXXXXXXXXXXX';

describeEachEngine('filing a report that cannot be accepted', (engine) => {
  let world: World;
  let citizen: Client;
  let dispatcher: Client;
  let photoId: string;

  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
    citizen = await world.citizen('demo-01');
    dispatcher = await world.staff('dispatcher');
    photoId = await citizen.photo();
  });
  afterAll(() => world.close());

  const filing = (changes: Record<string, unknown> = {}) => ({
    categoryId: world.city.categories.blockedExit,
    description: '楼道堆满杂物，消防通道被堵。',
    address: '东区幸福路 1 号',
    point: { ...PLACES.east, system: 'wgs84' },
    photoIds: [photoId],
    ...changes,
  });

  const refused = (code: ProblemCode, changes: Record<string, unknown>, client = citizen) =>
    expectRefused(world, code, () => client.post('/reports', filing(changes)));

  it.each(['\u200b', '\u2060', '\ufeff', '\u00ad', '\u2800', '\u3164', ' \u200b\u3000\n'])(
    'with words that show nothing: %j',
    async (text) => {
      await refused('request.invalid', { description: text });
      await refused('request.invalid', { address: text });
    },
  );

  it('without a photo', async () => {
    for (const photoIds of [undefined, null, []]) {
      const { guard, errors } = await refused('report.guard', { photoIds });
      expect({ guard, fields: errors?.map(({ field }) => field) }).toEqual({
        guard: 'photoUnlessEmergency',
        fields: ['photoIds'],
      });
    }
  });

  it('with a photo that is absent, foreign, named twice, or in a case already', async () => {
    await refused('report.badPhoto', { photoIds: [ABSENT] });
    await refused('report.badPhoto', { photoIds: [await dispatcher.photo()] });
    await refused('request.invalid', { photoIds: [photoId, photoId] });
    const taken = await citizen.photo();
    must(await citizen.post('/reports', filing({ photoIds: [taken] })));
    const { errors } = await refused('report.badPhoto', { photoIds: [await citizen.photo(), taken] });
    expect(errors).toMatchObject([{ field: 'photoIds.1', message: '第 2 张照片不存在或已用过，请重新上传这一张' }]);
  });

  it('with a category that is absent or only a group', async () => {
    await refused('report.unknownCategory', { categoryId: ABSENT });
    await refused('report.unknownCategory', { categoryId: world.city.categories.fire });
  });

  it('with a unit that is absent, of another area, or of another trade', async () => {
    const { fireWest, roadBureau } = world.city.units;
    await refused('report.unknownUnit', { unitId: ABSENT });
    await refused('report.unitOutsideArea', { unitId: fireWest });
    await refused('report.unitOutsideArea', { unitId: roadBureau });
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['5,000 characters', '险'.repeat(5000)],
    ['2,001 characters', '险'.repeat(2001)],
    ['2,001 rare characters', '𪚥'.repeat(2001)],
    ['NUL', '楼道\u0000'],
    ['an escape character', '楼道\u001b[31m'],
    ['a lone high surrogate', '楼道\ud800'],
    ['a lone low surrogate', '\udc00楼道'],
  ])('with a description of %s', async (_what, description) => {
    const { errors } = await refused('request.invalid', { description });
    expect(errors!.map(({ field }) => field)).toEqual(['description']);
  });

  it('with text that is no text, as raw JSON', async () => {
    const body = JSON.stringify(filing({ description: 'TEXT' }));
    for (const text of ['"\\ud800"', '"\\u0000"', '12', '["a"]', '{"a":1}', 'null']) {
      const payload = Buffer.from(body.replace('"TEXT"', text));
      const headers = { 'content-type': 'application/json', 'idempotency-key': `raw-${text.length}` };
      await expectRefused(world, 'request.invalid', () => citizen.send('POST', '/reports', payload, headers));
    }
  });

  it.each([
    { lat: 90.1, lng: 116, system: 'wgs84' },
    { lat: -91, lng: 116, system: 'gcj02' },
    { lat: 36, lng: 180.1, system: 'wgs84' },
    { lat: 36, lng: -999, system: 'gcj02' },
    { lat: '36.5', lng: 116, system: 'wgs84' },
    { lat: 36, lng: 116, system: 'bd09' },
    { lat: 36, lng: 116 },
    { lng: 116, system: 'wgs84' },
    [],
    [[]],
    'here',
    5,
  ])('with %j for a place', async (point) => {
    const { errors } = await refused('request.invalid', { point });
    expect(errors!.every(({ field }) => field.startsWith('point'))).toBe(true);
  });

  it('with answers to questions nobody asked, or out of choice', async () => {
    await refused('request.invalid', { answers: { depth: '深' } });
    const categoryId = world.city.categories.pothole;
    await refused('request.invalid', { categoryId, answers: { depth: '无底' } });
    await refused('request.invalid', { categoryId, answers: { depth: '\ud800' } });
    await refused('request.invalid', { categoryId, answers: ['深'] });
  });

  it('with what only staff may say', async () => {
    await refused('request.invalid', { source: 'hotline' });
    await refused('request.invalid', { severity: 'major' });
    await refused('request.invalid', { contact: { phone: '13800000000' } });
    for (const contact of [[], [[]], 'x']) await refused('request.invalid', { contact, photoIds: [] }, dispatcher);
  });

  it('with a field that does not exist, and never one that decides', async () => {
    for (const field of ['unknown', 'state', 'reporterId', 'version', 'emergency']) {
      const { errors } = await refused('request.invalid', { [field]: 'x' });
      expect(errors!.map((error) => error.field)).toEqual([field]);
    }
  });

  it('while null stands for absent', async () => {
    const nothing = { areaId: null, unitId: null, point: null, answers: null };
    const { body } = must(await citizen.post('/reports', filing(nothing)));
    expect(await citizen.report(String(body.id))).toMatchObject({ state: 'submitted', area: { name: '测试市' } });
  });
});
