import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { guarded, must, shanghai, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('deadlines', (engine) => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    await steps.givePhone('handler');
  });
  afterAll(() => world.close());

  const heard = async (username: string, id: string): Promise<string[]> =>
    (await steps.kinds(await world.staff(username), id)).filter((kind) => kind.startsWith('deadline'));

  describe('that nobody moves', () => {
    let id: string;
    beforeAll(async () => {
      id = await steps.file(await world.citizen('demo-01'));
      await steps.transfer(id, undefined, { deadline: shanghai('2026-11-25 18:00') });
      await steps.accept(id);
    });

    it('临近: the handler is warned a day before', async () => {
      await steps.until('2026-11-24 17:59');
      expect(await heard('handler', id)).toEqual([]);

      await steps.until('2026-11-24 18:00');
      expect(await heard('handler', id)).toEqual(['deadlineSoon']);
      expect(await heard('dispatcher', id)).toEqual([]);
      expect((await steps.sms('handler')).at(-1)).toContain('临近办理期限');
    });

    it('到期: the handler and the dispatchers are reminded', async () => {
      await steps.until('2026-11-25 18:00');
      expect(await heard('handler', id)).toEqual(['deadlineDue', 'deadlineSoon']);
      expect(await heard('dispatcher', id)).toEqual(['deadlineDue']);
      expect(await heard('reviewer', id)).toEqual([]);
    });

    it('超期: a day after, the safety office hears of it, and the list shows it', async () => {
      await steps.until('2026-11-26 18:00');
      expect(await heard('handler', id)).toEqual(['deadlineDue', 'deadlineOverdue', 'deadlineSoon']);
      expect(await heard('reviewer', id)).toEqual(['deadlineOverdue']);
      const { items } = must(
        await (await world.staff('reviewer')).get<{ items: object[] }>('/reports?overdue=true'),
      ).body;
      expect(items).toMatchObject([{ id, overdue: true }]);
    });
  });

  describe('in the night', () => {
    it('reminders wait in the phone until seven; the inbox has them at once', async () => {
      const id = await steps.file(await world.citizen('demo-01'));
      await steps.transfer(id, undefined, { deadline: shanghai('2026-11-27 23:00') });
      await steps.accept(id);
      await world.settle();
      await world.advance({ minutes: 1 });
      await steps.until('2026-11-26 23:00');
      const number = String((await (await world.staff('handler')).report(id)).number);
      const about = async () => (await steps.sms('handler')).filter((text) => text.includes(`${number}有`));
      expect(await heard('handler', id)).toEqual(['deadlineSoon']);
      expect(await about()).toEqual([expect.stringContaining('新转办待接收')]);

      await steps.until('2026-11-27 06:59');
      expect(await about()).toHaveLength(1);
      await steps.until('2026-11-27 07:00');
      expect(await about()).toEqual([expect.stringContaining('新转办待接收'), expect.stringContaining('临近办理期限')]);
    });
  });

  describe('with an extension', () => {
    let citizen: Client;
    let handler: Client;
    let reviewer: Client;
    let id: string;
    const signIn = async () => {
      citizen = await world.citizen('demo-01');
      handler = await world.staff('handler');
      reviewer = await world.staff('reviewer');
    };
    beforeAll(async () => {
      await steps.until('2026-11-30 10:00');
      await signIn();
      id = await steps.file(citizen);
      await steps.transfer(id, undefined, { deadline: shanghai('2026-12-02 18:00') });
      await steps.accept(id);
    });

    it('申请延期: the handler asks once, and the reviewers hear why', async () => {
      expect(await handler.act(id, 'requestExtension', { workingDays: 31, reason: '太多' })).toMatchObject({
        status: 422,
        body: { code: 'request.invalid' },
      });
      must(await handler.act(id, 'requestExtension', { workingDays: 3, reason: '需等配件到货。' }));
      await world.settle();

      expect(await handler.act(id, 'requestExtension', { workingDays: 2, reason: '再要。' })).toMatchObject(
        guarded('noPendingExtension'),
      );
      expect(await reviewer.report(id)).toMatchObject({
        pendingExtension: { workingDays: 3, reason: '需等配件到货。' },
      });
      expect(await steps.kinds(reviewer, id)).toEqual(['requestExtension']);
    });

    it('同意延期: at most what was asked for, counted from the old deadline', async () => {
      expect(await reviewer.act(id, 'grantExtension', { workingDays: 4 })).toMatchObject({
        status: 422,
        body: { errors: [{ field: 'workingDays' }] },
      });
      must(await reviewer.act(id, 'grantExtension', { workingDays: 3 }));
      await world.settle();

      expect(await citizen.report(id)).toMatchObject({
        state: 'handling',
        deadline: shanghai('2026-12-07 18:00'),
        pendingExtension: null,
      });
      expect(await steps.told(citizen, id, 'grantExtension')).toContain('12月7日 18:00');
      expect(await steps.kinds(handler, id)).toContain('grantExtension');
    });

    it('the old timers are dumb, the new ones count', async () => {
      await steps.until('2026-12-04 18:00');
      expect(await heard('handler', id)).toEqual([]);

      await steps.until('2026-12-06 18:00');
      expect(await heard('handler', id)).toEqual(['deadlineSoon']);
      await steps.until('2026-12-07 18:00');
      expect(await heard('handler', id)).toEqual(['deadlineDue', 'deadlineSoon']);
    });

    it('不同意延期: the next one is refused with a reason', async () => {
      await signIn();
      must(await handler.act(id, 'requestExtension', { workingDays: 5, reason: '还要几天。' }));
      must(await reviewer.act(id, 'refuseExtension', { reason: '配件已到，请抓紧。' }));
      await world.settle();

      expect(await steps.told(handler, id, 'refuseExtension')).toContain('配件已到');
      expect(await handler.report(id)).toMatchObject({
        deadline: shanghai('2026-12-07 18:00'),
        pendingExtension: null,
      });
    });

    it('办理完成: and the clock escalates no more', async () => {
      await steps.resolve(id, handler);
      await steps.until('2026-12-08 18:00');
      expect(await heard('reviewer', id)).toEqual([]);
    });
  });
});
