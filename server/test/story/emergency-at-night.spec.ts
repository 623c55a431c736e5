import { Database } from '../../src/database/database';
import { Delivery } from '../../src/modules/notification/delivery.entity';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('a gas leak at half past eleven at night', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let id: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    await steps.givePhone('handler');
    await steps.givePhone('dispatcher');
    await steps.until('2026-11-23 23:30');
    citizen = await world.citizen('demo-01');
  });
  afterAll(() => world.close());

  const calls = async (person: Client): Promise<number> =>
    (await steps.kinds(person, id)).filter((kind) => kind.startsWith('emergency')).length;
  const tenMinutes = () => world.advance({ minutes: 10 });

  it('上报: is filed without a photo', async () => {
    id = await steps.file(citizen, {
      categoryId: world.city.categories.gasLeak,
      description: '楼道里有很浓的煤气味。',
      photoIds: [],
    });
    expect(await citizen.report(id)).toMatchObject({ emergency: true, photos: [] });
  });

  it('转办: the system itself sends it to the unit of the place, at once', async () => {
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({
      state: 'transferred',
      holder: { kind: 'unit', name: '东区消防大队' },
      deadline: steps.inDays(1),
    });
    expect(await steps.timeline(citizen, id)).toEqual(['已上报 上报人', '已转办 系统']);
    expect(await steps.kinds(citizen, id)).toEqual(['submit', 'transfer']);
  });

  it('呼叫: whoever is on duty is called in the middle of the night', async () => {
    const handler = await world.staff('handler');
    expect(await steps.inbox(handler, id)).toContainEqual(
      expect.objectContaining({ kind: 'emergencyCall', text: expect.stringContaining('请立即接收处置') }),
    );
    expect(await steps.kinds(await world.staff('colleague'), id)).toEqual([]);
    expect(await steps.sms('handler')).toHaveLength(1);
  });

  it('呼叫: a phone takes one SMS in half a minute; the other one follows', async () => {
    await world.advance({ seconds: 40 });
    const both = [expect.stringContaining('紧急隐患请接收'), expect.stringContaining('新转办待接收')];
    expect(await steps.sms('handler')).toEqual(expect.arrayContaining(both));
    expect(await steps.sms('handler')).toHaveLength(both.length);
  });

  it('呼叫: again after ten minutes; the office hears of it from the third call on', async () => {
    await tenMinutes();
    expect(await calls(await world.staff('handler'))).toBe(2);
    expect(await calls(await world.staff('dispatcher'))).toBe(0);

    await tenMinutes();
    expect(await calls(await world.staff('handler'))).toBe(3);
    expect(await calls(await world.staff('dispatcher'))).toBe(1);
    expect(await calls(await world.staff('reviewer'))).toBe(1);
    expect(await steps.sms('dispatcher')).toEqual([expect.stringContaining('紧急隐患待接收')]);
  });

  it('呼叫: the inbox has every call; a phone never gets more than the platform takes in an hour', async () => {
    for (let call = 4; call <= 8; call++) await tenMinutes();
    expect(await calls(await world.staff('handler'))).toBe(8);
    expect(await calls(await world.staff('dispatcher'))).toBe(6);
    expect(await steps.sms('handler')).toHaveLength(5); // the transfer, and calls 1, 2, 4 and 8
    expect(await steps.sms('dispatcher')).toHaveLength(3); // its own calls 1, 2 and 4
    expect(await world.app.get(Database).repository(Delivery).countBy({ state: 'refused' })).toBe(0);
  });

  it('补充: the reporter, safe outside by now, adds a photo', async () => {
    citizen = await steps.again(citizen);
    must(await citizen.act(id, 'supplement', { photoIds: [await citizen.photo()] }));
    expect(await citizen.report(id)).toMatchObject({ photos: [{ purpose: 'supplement' }] });
  });

  it('接收: ends the calls', async () => {
    await steps.accept(id);
    await tenMinutes();
    await tenMinutes();
    expect(await calls(await world.staff('handler'))).toBe(8);
  });

  it('转办: an emergency that a person gives to another unit is called out there as well', async () => {
    must(await (await world.staff('handler')).act(id, 'sendBack', { reason: '属西区管辖。' }));
    await steps.until('2026-11-24 02:00');
    await steps.transfer(id);
    await world.settle();
    expect(await calls(await world.staff('handler'))).toBe(9);

    await tenMinutes();
    expect(await calls(await world.staff('handler'))).toBe(10);
  });

  it('调整类别: a report that turns out to be an emergency goes the same way', async () => {
    const ordinary = await steps.file(await steps.again(citizen));
    const change = { categoryId: world.city.categories.gasLeak, reason: '实为燃气泄漏。', clause: 'GB 55009-2021 6.1' };
    must(await (await world.staff('dispatcher')).act(ordinary, 'reclassify', change));
    await world.settle();

    const colleague = await world.staff('handler');
    expect(await colleague.report(ordinary)).toMatchObject({ state: 'transferred', emergency: true });
    expect(await steps.kinds(colleague, ordinary)).toContain('emergencyCall');
  });
});
