import { PLACES } from '../support/city';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, Steps } from '../support/steps';
import { World } from '../support/world';

interface Row {
  id: string;
  assignedToMe: boolean;
  overdue: boolean;
}
interface Page {
  items: Row[];
  nextCursor: string | null;
}

const TO_DO = 'scope=unit&state=transferred,handling&sort=deadline';

describeEachEngine('the to-do list of a unit', (engine) => {
  let world: World;
  let handler: Client;
  let cases: Record<'late' | 'soon' | 'later' | 'given', string>;
  beforeAll(async () => {
    world = await World.open(engine);
    const steps = new Steps(world);
    const citizen = await world.citizen('demo-01');
    const { gasLeak } = world.city.categories;
    const to = async (days: number, changes: Record<string, unknown> = {}) => {
      const id = await steps.file(citizen, changes);
      const { fireEast } = world.city.units;
      if (!('categoryId' in changes)) await steps.transfer(id, fireEast, { deadline: steps.inDays(days) });
      return id;
    };
    cases = {
      later: await to(9),
      late: await to(1),
      given: await to(5, { address: '长江路 8 号' }),
      soon: await to(3),
    };
    await to(1, { categoryId: gasLeak, point: { ...PLACES.west, system: 'wgs84' } }); // another unit's
    must(await (await world.staff('lead')).act(cases.given, 'assign', { handlerId: world.city.staff.handler }));
    await world.settle();
    await world.advance({ days: 2 });
    handler = await world.staff('handler');
  });
  afterAll(() => world?.close());

  const list = async (query: string, person = handler) => must(await person.get<Page>(`/reports?${query}`)).body;
  const ids = ({ items }: Page) => items.map(({ id }) => id);

  it('goes by deadline, what is overdue first, page by page', async () => {
    const { late, soon, given, later } = cases;
    expect(ids(await list(TO_DO))).toEqual([late, soon, given, later]);
    const first = await list(`${TO_DO}&limit=2`);
    expect(ids(first)).toEqual([late, soon]);
    const second = await list(`${TO_DO}&limit=2&cursor=${first.nextCursor}`);
    expect([ids(second), second.nextCursor]).toEqual([[given, later], null]);
  });

  it('holds what a card shows', async () => {
    const { items } = await list(TO_DO);
    expect(items[2]).toMatchObject({
      id: cases.given,
      category: { name: '消防通道堵塞' },
      area: { name: '东区' },
      address: '长江路 8 号',
      state: 'transferred',
      stateLabel: '待接收',
      emergency: false,
      deadline: expect.any(String),
      overdue: false,
      holder: { kind: 'unit', name: '东区消防大队' },
      assignedToMe: true,
      thumbUrl: expect.stringMatching(/\/thumb$/),
    });
    expect(items.map(({ assignedToMe }) => assignedToMe)).toEqual([false, false, true, false]);
    expect(items.map(({ overdue }) => overdue)).toEqual([true, false, false, false]);
    const lead = await list(TO_DO, await world.staff('lead'));
    expect(lead.items.map(({ assignedToMe }) => assignedToMe)).toEqual([false, false, false, false]);
  });

  it('is narrowed by state, category, area, words and being overdue', async () => {
    const { areas, categories } = world.city;
    expect(ids(await list(`${TO_DO}&overdue=true`))).toEqual([cases.late]);
    expect(ids(await list(`${TO_DO}&q=${encodeURIComponent('长江路')}`))).toEqual([cases.given]);
    expect(ids(await list(`${TO_DO}&category=${categories.fire}&area=${areas.east}`))).toHaveLength(4);
    expect(ids(await list(`${TO_DO}&category=${categories.road}`))).toEqual([]);
    expect(ids(await list(`${TO_DO}&area=${areas.west}`))).toEqual([]);
    expect(ids(await list('scope=unit&state=handling&sort=deadline'))).toEqual([]);
  });
});
