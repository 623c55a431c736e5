import { ANONYMOUS } from '../../src/common/actor';
import { Problem } from '../../src/common/problem';
import { createValidationPipe } from '../../src/common/validation/validation.pipe';
import { Database } from '../../src/database/database';
import { Photo } from '../../src/modules/photo/photo.entity';
import { Report } from '../../src/modules/report/entities/report.entity';
import { ReadFilter } from '../../src/modules/square/read-filter';
import { ShowSquare } from '../../src/modules/square/show-square';
import { ShowSquareCase } from '../../src/modules/square/show-square-case';
import { ShowSquareMap } from '../../src/modules/square/show-square-map';
import { type SquareFilterQuery, SquareMapQuery, SquareQuery } from '../../src/modules/square/square.dto';
import { SquareQueries } from '../../src/modules/square/square.queries';
import { SurroundingsQueries } from '../../src/modules/square/surroundings.queries';
import { TimelineQueries } from '../../src/modules/square/timeline.queries';
import { describeEachEngine } from '../support/engines/engines';
import { TestClock } from '../support/test-clock';
import { openTestDatabase, type TestDatabase } from '../support/test-database';
import { SECRET, SquareTown } from './square-town';

const EVERYWHERE = { minLng: 115, minLat: 36, maxLng: 117, maxLat: 37 };

describeEachEngine('the square', (engine) => {
  let place: TestDatabase;
  let database: Database;
  let town: SquareTown;
  let square: ShowSquare;
  let one: ShowSquareCase;
  let map: ShowSquareMap;

  beforeAll(async () => {
    place = await openTestDatabase(engine);
    database = new Database(place.dataSource);
    town = new SquareTown(database, new TestClock());
    await town.build();
    const queries = new SquareQueries(database);
    const surroundings = new SurroundingsQueries(database);
    const filter = new ReadFilter(surroundings);
    square = new ShowSquare(queries, surroundings, filter);
    one = new ShowSquareCase(queries, surroundings, new TimelineQueries(database));
    map = new ShowSquareMap(queries, surroundings, filter);
  });
  afterAll(() => place.close());
  afterEach(async () => {
    await database.repository(Photo).createQueryBuilder().delete().execute();
    await database.repository(Report).createQueryBuilder().update().set({ publishedAt: null }).execute();
  });

  const shown = async (query: SquareQuery = {}): Promise<string[]> =>
    (await square.execute(query)).items.map(({ id }) => id);
  const pinned = async (query: SquareFilterQuery): Promise<string[]> =>
    (await map.execute({ ...query, bbox: EVERYWHERE })).points.map(({ id }) => id);
  const publishedInOrder = async (count: number): Promise<string[]> => {
    const ids: string[] = [];
    for (let n = 0; n < count; n++) {
      town.clock.advance({ seconds: n % 2 }); // pairs published in the same millisecond
      ids.unshift((await town.report()).id);
    }
    return ids;
  };
  const codeOf = async (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.code : String(error)),
    );

  it('shows published cases only, and loses them when they are taken off', async () => {
    const open = await town.report();
    const hidden = await town.report({ publishedAt: null });
    expect(await shown()).toEqual([open.id]);
    expect((await map.execute({ bbox: EVERYWHERE })).points.map(({ id }) => id)).toEqual([open.id]);
    expect(await codeOf(one.execute(ANONYMOUS, hidden.id))).toBe('notFound');
    expect(await codeOf(one.execute(ANONYMOUS, 'no such id'))).toBe('notFound');

    await database.repository(Report).update({ id: open.id }, { publishedAt: null });
    expect(await shown()).toEqual([]);
    expect((await map.execute({ bbox: EVERYWHERE })).points).toEqual([]);
    expect(await codeOf(one.execute(ANONYMOUS, open.id))).toBe('notFound');
  });

  it('goes on page by page, the newest publication first', async () => {
    const ids = await publishedInOrder(7);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await square.execute({ limit: 3, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(ids);
  });

  it('refuses a cursor that somebody made up', async () => {
    const cursor = Buffer.from('whenever|01ARZ3NDEKTSV4RRFFQ69G5FAV').toString('base64url');
    expect(await codeOf(square.execute({ cursor }))).toBe('request.invalid');
  });

  it('filters by category, area and state', async () => {
    const pit = await town.report();
    const tank = await town.report({ state: 'transferred' }, town.storage);
    expect(await shown({ category: town.chemicals.id })).toEqual([tank.id]);
    expect(await shown({ category: town.road.id })).toEqual([pit.id]);
    expect(await shown({ state: ['transferred', 'closed'] })).toEqual([tank.id]);
    expect(await shown({ area: town.areas.get('county')!.id })).toEqual([tank.id, pit.id]);
    expect(await pinned({ category: town.chemicals.id })).toEqual([tank.id]);
    expect(await pinned({ state: ['closed'] })).toEqual([]);
    expect(await pinned({ area: town.areas.get('township')!.id })).toEqual([pit.id]);
    expect(await codeOf(square.execute({ category: town.ids.next() }))).toBe('request.invalid');
    expect(await codeOf(square.execute({ area: town.ids.next() }))).toBe('request.invalid');
  });

  it('does not tell by the area filter what it does not say', async () => {
    const pit = await town.report();
    await town.report({}, town.storage);
    await town.report({ source: 'insider' });
    expect(await shown({ area: town.areas.get('township')!.id })).toEqual([pit.id]);
    expect(await shown({ area: town.areas.get('village')!.id })).toEqual([pit.id]);
  });

  it('shows a case with nothing but what is meant for everybody', async () => {
    const { id } = await town.report({
      state: 'closed',
      outcome: 'rectified',
      resolution: '已填平',
      verdict: '谢谢您',
      closedAt: new Date('2026-11-23T01:00:00.000Z'),
    });
    const before = await town.photo(id);
    const after = await town.photo(id, { purpose: 'after', position: 1 });
    const item = (await square.execute({})).items[0]!;
    expect(item).toEqual({
      id,
      category: { id: town.road.id, name: '道路交通' },
      area: { id: town.areas.get('township')!.id, name: '柳林镇' },
      state: 'closed',
      stateLabel: '已办结',
      filedAt: new Date('2026-11-20T02:00:00.000Z'),
      closedAt: new Date('2026-11-23T01:00:00.000Z'),
      daysTaken: 3,
      thumbUrl: `/api/v1/photos/${before.id}/thumb`,
      beforeUrl: `/api/v1/photos/${before.id}/view`,
      afterUrl: `/api/v1/photos/${after.id}/view`,
    });
    const { timeline, photos, ...rest } = await one.execute(ANONYMOUS, id);
    expect(rest).toEqual({
      ...item,
      description: '路中间有个大坑',
      outcome: 'rectified',
      outcomeLabel: '已整改',
      resolution: '已填平',
      verdict: '谢谢您',
      point: { lat: 36.457, lng: 115.988, system: 'wgs84' },
      following: false,
    });
    expect(timeline).toEqual([]);
    expect(photos.map((photo) => Object.keys(photo))).toEqual([
      ['id', 'purpose', 'thumbUrl', 'viewUrl'],
      ['id', 'purpose', 'thumbUrl', 'viewUrl'],
    ]);
  });

  it('keeps a result to itself until it is approved', async () => {
    const { id } = await town.report({ state: 'reviewing', outcome: 'rectified', resolution: '已填平' });
    expect(await one.execute(ANONYMOUS, id)).toMatchObject({
      outcome: null,
      outcomeLabel: null,
      resolution: null,
      verdict: null,
    });
  });

  it.each([
    ['a sensitive category', {}, () => town.chemicals],
    ['a category below a sensitive one', {}, () => town.storage],
    ['a report from inside', { source: 'insider' as const }, () => town.road],
  ])('says only roughly where: %s', async (_what, changes, category) => {
    const { id } = await town.report(changes, category());
    await town.event(id, 'transfer', {
      role: 'dispatcher',
      data: { unitId: town.townOffice.id, unitName: '柳林镇政府' },
    });
    await town.event(id, 'accept', { role: 'handler', unitId: town.countyBureau.id });
    const seen = await one.execute(ANONYMOUS, id);
    expect(seen.area.name).toBe('东区');
    expect(seen.point).toEqual({ lat: 36.46, lng: 115.99, system: 'wgs84' });
    expect(seen.timeline.map(({ by, toUnit }) => [by, toUnit])).toEqual([
      ['东区应急局', null],
      ['监管平台', '办理部门'],
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/柳林|前柳/);
    expect((await map.execute({ bbox: EVERYWHERE })).points[0]).toMatchObject({ lat: 36.46, lng: 115.99 });
  });

  it('tells the public steps and nothing that anybody wrote', async () => {
    const { id } = await town.report();
    await town.event(id, 'submit', { toState: 'submitted' });
    await town.event(id, 'requestInfo', { role: 'dispatcher' });
    await town.event(id, 'supplement');
    await town.event(id, 'transfer', {
      role: 'dispatcher',
      toState: 'transferred',
      data: { unitId: town.townOffice.id },
    });
    await town.event(id, 'accept', { role: 'handler', unitId: town.townOffice.id });
    await town.event(id, 'assign', { role: 'unitLead', unitId: town.townOffice.id, data: { handlerName: SECRET } });
    for (const action of ['message', 'ask', 'urge', 'rate', 'publish', 'requestExtension'] as const) {
      await town.event(id, action, { role: 'reviewer' });
    }
    const seen = await one.execute(ANONYMOUS, id);
    expect(seen.timeline.map(({ told, by, toUnit, state }) => [told, by, toUnit, state])).toEqual([
      ['部门已接收', '柳林镇政府', null, 'handling'],
      ['已转办', '监管平台', '柳林镇政府', 'transferred'],
      ['已上报', '上报人', null, 'submitted'],
    ]);
    const told = JSON.stringify(seen);
    for (const private_ of [SECRET, 'LC-', '热心市民', town.citizen.id, town.citizen.personId, '3 组', '36.45678']) {
      expect(told).not.toContain(private_);
    }
  });

  it('never shows a photo that is not cleared', async () => {
    const { id } = await town.report();
    const hidden = [
      await town.photo(id, { published: false }),
      await town.photo(id, { contentCheck: 'risky' }),
      await town.photo(id, { contentCheck: 'pending', purpose: 'after' }),
    ];
    expect((await square.execute({})).items[0]).toMatchObject({ thumbUrl: null, beforeUrl: null, afterUrl: null });
    expect((await one.execute(ANONYMOUS, id)).photos).toEqual([]);

    const cleared = await town.photo(id, { position: 9 });
    const told = JSON.stringify([await square.execute({}), await one.execute(ANONYMOUS, id)]);
    expect(told).toContain(cleared.id);
    for (const photo of hidden) expect(told).not.toContain(photo.id);
  });

  describe('the map', () => {
    const around = (lat: number, lng: number, half: number) =>
      map.execute({ bbox: { minLat: lat - half, maxLat: lat + half, minLng: lng - half, maxLng: lng + half } });

    it('has a pin with five things', async () => {
      const { id } = await town.report();
      await town.report({ lat: null, lng: null });
      const category = { id: town.road.id, name: '道路交通' };
      expect(await map.execute({ bbox: EVERYWHERE })).toEqual({
        points: [{ id, lat: 36.457, lng: 115.988, category, state: 'handling' }],
      });
    });

    it('finds a case where it is shown, not where it is', async () => {
      const { id } = await town.report({}, town.chemicals);
      expect((await around(36.46, 115.99, 0.0005)).points.map((point) => point.id)).toEqual([id]);
      expect((await around(36.45678, 115.98765, 0.0005)).points).toEqual([]);
    });

    it('ends at five hundred', async () => {
      for (let n = 0; n < 501; n++) await town.report();
      expect((await map.execute({ bbox: EVERYWHERE })).points).toHaveLength(500);
    });
  });

  describe('what may be asked', () => {
    const pipe = createValidationPipe();
    const read = (metatype: new () => object, value: object): Promise<unknown> =>
      pipe.transform(value, { type: 'query', metatype });

    it('reads bounds and states', async () => {
      expect(await read(SquareMapQuery, { bbox: '115,36,117,37' })).toEqual({ bbox: EVERYWHERE });
      expect(await read(SquareQuery, { state: 'closed,handling' })).toEqual({ state: ['closed', 'handling'] });
    });

    it.each([
      ['no bounds', SquareMapQuery, {}],
      ['wrong bounds', SquareMapQuery, { bbox: '117,36,115,37' }],
      ['an unknown state', SquareQuery, { state: 'closed,gone' }],
      ['a category that is no id', SquareQuery, { category: "' OR 1=1" }],
      ['a field of its own', SquareQuery, { reporterId: 'x' }],
      ['too many', SquareQuery, { limit: 101 }],
    ])('refuses %s', async (_what, metatype, value) => {
      expect(await codeOf(read(metatype as new () => object, value))).toBe('request.invalid');
    });
  });
});
