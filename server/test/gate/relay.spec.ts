import type { Relay } from '../../src/outbox/relay';
import { describeEachEngine } from '../support/engines/engines';
import { openTestDatabase, type TestDatabase } from '../support/test-database';
import { OutboxWorkshop } from './outbox-workshop';

describeEachEngine('the relay', (engine) => {
  let place: TestDatabase;
  let shop: OutboxWorkshop;
  let relay: Relay;

  beforeAll(async () => {
    place = await openTestDatabase(engine);
  });
  afterAll(() => place.close());
  beforeEach(async () => {
    shop = await OutboxWorkshop.open(place);
    relay = shop.newRelay();
  });

  it('hands over what is due, the longest due first, and nothing twice', async () => {
    await shop.order('second', shop.inMinutes(-1));
    await shop.order('first', shop.inMinutes(-2));
    await shop.order('future', shop.inMinutes(1));
    const [second, first] = await shop.rows();
    await relay.pass();
    await relay.pass();

    expect(shop.add.mock.calls).toEqual([
      [first!.id, 1],
      [second!.id, 1],
    ]);
  });

  it('hands over what falls due later when its time has come', async () => {
    await shop.order('d1', shop.inMinutes(1));
    shop.clock.advance({ minutes: 1, ms: -1 });
    await relay.pass();
    expect(shop.add).not.toHaveBeenCalled();
    shop.clock.advance({ ms: 1 });
    await relay.pass();
    expect(shop.add).toHaveBeenCalledTimes(1);
  });

  it('hands over more than one batch, each entry to one of several relays', async () => {
    const names = Array.from({ length: 130 }, (_, index) => `d${index}`);
    await shop.unitOfWork.run(async () => {
      for (const deliveryId of names) await shop.outbox.add('deliver', { deliveryId });
    });
    const other = shop.newRelay();
    await Promise.all([relay.pass(), other.pass()]);

    expect(new Set(shop.add.mock.calls.map(([id]) => id)).size).toBe(130);
    expect(shop.add).toHaveBeenCalledTimes(130);
  });

  it('hands a job that the queue lost over again when its lease ends', async () => {
    await shop.order();
    await relay.pass();
    shop.clock.advance({ minutes: 5, ms: -1 });
    await relay.pass();
    expect(shop.add).toHaveBeenCalledTimes(1);
    shop.clock.advance({ ms: 1 });
    await relay.pass();

    const { id } = await shop.only();
    expect(shop.add.mock.calls).toEqual([
      [id, 1],
      [id, 1],
    ]);
  });

  it('hands a job whose process died while it ran over again, as a new attempt', async () => {
    await shop.order();
    await relay.pass();
    const { id } = await shop.only();
    shop.handler.mockReturnValueOnce(new Promise(() => undefined));
    void shop.runner.run(id);
    while (shop.handler.mock.calls.length === 0) await new Promise(setImmediate);
    shop.clock.advance({ minutes: 5 });
    await relay.pass();

    expect(shop.add).toHaveBeenLastCalledWith(id, 2);
    await shop.runner.run(id);
    expect(await shop.only()).toMatchObject({ attempts: 2, doneAt: shop.clock.now() });
  });

  it('stops at a queue that is away, and hands everything over once it is back', async () => {
    await shop.order('d1');
    await shop.order('d2');
    shop.add.mockRejectedValueOnce(new Error('away'));
    await relay.pass();
    expect(shop.add).toHaveBeenCalledTimes(1);
    expect(shop.log.warn).toHaveBeenCalledTimes(1);
    shop.clock.advance({ seconds: 1 });
    await relay.pass();

    expect(shop.add.mock.calls.slice(1).map(([, attempt]) => attempt)).toEqual([1, 1]);
    expect(new Set(shop.add.mock.calls.slice(1).map(([id]) => id)).size).toBe(2);
    expect((await shop.rows()).map(({ attempts }) => attempts)).toEqual([0, 0]);
  });

  it('deletes what was done more than 30 days ago, once an hour, and keeps the rest', async () => {
    await shop.order('old');
    await shop.order('given up');
    const [, givenUp] = await shop.rows();
    await shop.entries.giveUp(givenUp!.id, 'Error');
    await shop.drain.drain();
    shop.clock.advance({ days: 30 });
    await shop.order('recent');
    await shop.drain.drain();
    await shop.order('open', shop.inMinutes(60));
    await relay.pass();
    expect(await shop.rows()).toHaveLength(4);
    shop.clock.advance({ minutes: 59 });
    await relay.pass();
    expect(await shop.rows()).toHaveLength(4);
    shop.clock.advance({ minutes: 1, ms: 1 });
    await relay.pass();

    expect((await shop.rows()).map(({ dedupeKey }) => dedupeKey)).toEqual([
      'deliver:given up',
      'deliver:recent',
      'deliver:open',
    ]);
  });
});
