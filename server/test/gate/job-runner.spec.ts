import { currentRequestId } from '../../src/common/http/request-id';
import { GatewayFailure } from '../../src/common/gateway-failure';
import { describeEachEngine } from '../support/engines/engines';
import { openTestDatabase, type TestDatabase } from '../support/test-database';
import { OutboxWorkshop } from './outbox-workshop';

describeEachEngine('the job runner', (engine) => {
  let place: TestDatabase;
  let shop: OutboxWorkshop;

  beforeAll(async () => {
    place = await openTestDatabase(engine);
  });
  afterAll(() => place.close());
  beforeEach(async () => {
    shop = await OutboxWorkshop.open(place);
  });

  describe('running', () => {
    it('gives the payload to the handler, outside any unit of work, under a request id of its own', async () => {
      await shop.order();
      const { id } = await shop.only();
      shop.handler.mockImplementation(async () => {
        expect(shop.database.current.getStore()).toBeUndefined();
        expect(currentRequestId()).toBe(`job-${id}`);
      });
      await shop.runner.run(id);

      expect(shop.handler.mock.calls).toEqual([[{ deliveryId: 'd1' }]]);
      expect(await shop.only()).toMatchObject({
        attempts: 1,
        doneAt: shop.clock.now(),
        lastError: null,
        failedAt: null,
      });
    });

    it('does nothing the second time, nor for an entry that is gone', async () => {
      await shop.order();
      const { id } = await shop.only();
      await shop.runner.run(id);
      await shop.runner.run(id);
      await shop.runner.run('01ARZ3NDEKTSV4RRFFQ69G5FAV');

      expect(shop.handler).toHaveBeenCalledTimes(1);
      expect(await shop.only()).toMatchObject({ attempts: 1 });
    });

    it('runs the same attempt once when it was handed over twice', async () => {
      await shop.order();
      const { id } = await shop.only();
      await Promise.all([shop.runner.run(id), shop.runner.run(id), shop.runner.run(id)]);

      // Who reads after the first has begun makes an attempt of its own: harmless, as jobs are safe to run twice.
      expect((await shop.only()).attempts).toBe(shop.handler.mock.calls.length);
      expect(await shop.only()).toMatchObject({ doneAt: shop.clock.now() });
    });

    it('refuses to run inside a unit of work', async () => {
      await shop.order();
      const { id } = await shop.only();
      await expect(shop.unitOfWork.run(() => shop.runner.run(id))).rejects.toThrow('inside a unit of work');
      expect(shop.handler).not.toHaveBeenCalled();
    });

    it('waits longer after each failure, gives up after fifteen, and says so to operators', async () => {
      shop.handler.mockRejectedValue(new GatewayFailure('unavailable', 'SYSTEM_ERROR'));
      await shop.order();
      const { id } = await shop.only();
      const waits: number[] = [];
      for (let attempt = 1; attempt < 15; attempt++) {
        await shop.runner.run(id);
        const { dueAt, failedAt, lastError } = await shop.only();
        waits.push((dueAt.getTime() - shop.clock.now().getTime()) / 1000);
        expect([failedAt, lastError]).toEqual([null, 'GatewayFailure SYSTEM_ERROR']);
        shop.clock.set(dueAt.toISOString());
      }
      expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, 3600, 3600]);
      expect(shop.log.error).not.toHaveBeenCalled();

      await shop.runner.run(id);
      await shop.runner.run(id);
      expect(await shop.only()).toMatchObject({ failedAt: shop.clock.now(), doneAt: null, attempts: 15 });
      expect(shop.handler).toHaveBeenCalledTimes(15);
      expect(shop.log.error).toHaveBeenCalledTimes(1);
      shop.clock.advance({ days: 365 });
      await shop.newRelay().pass();
      expect(shop.add).not.toHaveBeenCalled();
    });

    it('keeps no words of an error, which may quote a person', async () => {
      shop.handler.mockRejectedValueOnce(Object.assign(new TypeError('13800138000'), { code: '张 三' }));
      await shop.order();
      await shop.drain.drain();

      expect((await shop.only()).lastError).toBe('TypeError');
      expect(JSON.stringify(shop.log.warn.mock.calls)).not.toContain('138');
    });
  });

  describe('draining', () => {
    it('runs what is due and what that orders, and leaves the future alone', async () => {
      shop.handler.mockImplementation(async ({ deliveryId }) => {
        if (deliveryId !== 'd1') return;
        await shop.order('at once');
        await shop.order('tomorrow', shop.inMinutes(1440));
      });
      await shop.order();

      expect(await shop.drain.drain()).toBe(2);
      expect(shop.handler.mock.calls.map(([payload]) => payload.deliveryId)).toEqual(['d1', 'at once']);
    });

    it('runs what falls due by a given time, in that order', async () => {
      await shop.order('late', shop.inMinutes(20));
      await shop.order('soon', shop.inMinutes(10));
      await shop.order('too late', shop.inMinutes(31));
      await shop.drain.drain(shop.inMinutes(30));

      expect(shop.handler.mock.calls.map(([payload]) => payload.deliveryId)).toEqual(['soon', 'late']);
    });

    it('leaves a failed job for later and goes on', async () => {
      shop.handler.mockRejectedValueOnce(new Error('no'));
      await shop.order('d1');
      await shop.order('d2');

      expect(await shop.drain.drain()).toBe(2);
      expect((await shop.rows()).map(({ doneAt }) => doneAt !== null)).toEqual([false, true]);
      shop.clock.advance({ seconds: 5 });
      expect(await shop.drain.drain()).toBe(1);
      expect((await shop.rows()).map(({ doneAt }) => doneAt !== null)).toEqual([true, true]);
    });
  });
});
