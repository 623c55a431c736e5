import { describeEachEngine } from '../support/engines/engines';
import { openTestDatabase, type TestDatabase } from '../support/test-database';
import { OutboxWorkshop } from './outbox-workshop';

describeEachEngine('ordering jobs', (engine) => {
  let place: TestDatabase;
  let shop: OutboxWorkshop;

  beforeAll(async () => {
    place = await openTestDatabase(engine);
  });
  afterAll(() => place.close());
  beforeEach(async () => {
    shop = await OutboxWorkshop.open(place);
  });

  it('keeps one entry for the same job with the same payload, in whatever order its parts stand', async () => {
    await shop.order();
    await shop.order();
    await shop.order('d2');
    await shop.outbox.add('notifyReward', { rewardId: 'r', kind: 'paid', version: '2' });
    await shop.outbox.add('notifyReward', { version: '2', kind: 'paid', rewardId: 'r' });

    expect((await shop.rows()).map(({ dedupeKey }) => dedupeKey)).toEqual([
      'deliver:d1',
      'deliver:d2',
      'notifyReward:paid:r:2',
    ]);
  });

  it('keeps one when many order it at once', async () => {
    await Promise.all(Array.from({ length: 10 }, () => shop.order()));
    expect(await shop.only()).toMatchObject({ job: 'deliver', payload: { deliveryId: 'd1' }, attempts: 0 });
  });

  it('is undone with its unit of work, and nudges only when that has committed', async () => {
    const nudged = jest.fn();
    shop.nudge.onNudge(nudged);
    const failing = shop.unitOfWork.run(async () => {
      await shop.outbox.add('deliver', { deliveryId: 'd1' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await shop.rows()).toEqual([]);
    expect(nudged).not.toHaveBeenCalled();

    await shop.order();
    await shop.order('later', shop.inMinutes(1));
    expect(nudged).toHaveBeenCalledTimes(1);
  });

  it('refuses a payload whose key would have to be cut', async () => {
    await expect(shop.order('x'.repeat(93))).rejects.toThrow('too long');
    expect(await shop.rows()).toEqual([]);
  });
});
