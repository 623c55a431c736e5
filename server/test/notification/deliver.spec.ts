import { GatewayFailure } from '../../src/common/gateway-failure';
import { DeliverInTheMorningJob } from '../../src/modules/notification/deliver-in-the-morning.job';
import { DeliverJob } from '../../src/modules/notification/deliver.job';
import { Delivery } from '../../src/modules/notification/delivery.entity';
import { NotifyRewardJob } from '../../src/modules/notification/notify-reward.job';
import { NotifyReportJob } from '../../src/modules/notification/notify-report.job';
import { InFlight } from '../../src/modules/notification/try-later';
import { Subscription } from '../../src/modules/notification/subscription.entity';
import type { Report } from '../../src/modules/report/entities/report.entity';
import { OutboxEntry } from '../../src/outbox/outbox-entry.entity';
import type { Citizen } from '../../src/modules/account/citizen.entity';
import type { ActionName } from '@suishoupai/shared/report/actions';
import { describeEachEngine } from '../support/engines/engines';
import { type Bench, openBench } from './bench';

const unavailable = new GatewayFailure('unavailable', '-1');
const unknown = new GatewayFailure('unknown', 'TIMEOUT');
const refused = new GatewayFailure('refused', '43107');

describeEachEngine('delivering', (engine) => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await openBench(engine);
  });
  afterEach(() => bench.close());

  const run = (deliveryId: string) => bench.module.get(DeliverJob).run({ deliveryId });
  const deliveries = (channel: string) => bench.database.repository(Delivery).findBy({ channel: channel as never });
  const state = async (id: string) => (await bench.database.repository(Delivery).findOneByOrFail({ id })).state;
  const remaining = async (citizen: Citizen, templateId = 'tpl-result') =>
    (await bench.database.repository(Subscription).findOneBy({ citizenId: citizen.id, templateId }))?.remaining;

  /** Has the citizen told about a case of his; @returns the ids of the cards, none sent yet. */
  const tell = async (citizen: Citizen, action: ActionName = 'decline', times = 1): Promise<string[]> => {
    const before = new Set((await deliveries('subscribeMessage')).map(({ id }) => id));
    for (let n = 0; n < times; n++) {
      const event = await bench.town.event(await bench.town.report(citizen, { declineReason: 'notHazard' }), action);
      await bench.module.get(NotifyReportJob).run({ eventId: event.id });
    }
    const after = (await deliveries('subscribeMessage')).map(({ id }) => id);
    return after.filter((id) => !before.has(id));
  };

  it('sends a card to the citizen’s openid and uses up one right', async () => {
    const citizen = await bench.town.citizen();
    await bench.town.consent(citizen, 'tpl-result', 2);
    const [card] = await tell(citizen);
    await run(card!);
    expect(bench.cards.sent).toEqual([expect.objectContaining({ openid: citizen.openid, templateId: 'tpl-result' })]);
    expect(bench.cards.sent[0]!.data).toMatchObject({ thing2: '消防通道', thing3: '不予受理' });
    expect([await state(card!), await remaining(citizen)]).toEqual(['sent', 1]);
  });

  it('a doubled job sends once', async () => {
    const citizen = await bench.town.citizen();
    await bench.town.consent(citizen, 'tpl-result', 5);
    const [card] = await tell(citizen);
    await Promise.allSettled([run(card!), run(card!), run(card!)]);
    await run(card!);
    expect([bench.cards.calls, await state(card!), await remaining(citizen)]).toEqual([1, 'sent', 4]);
  });

  it('ten at once with three rights: exactly three are sent', async () => {
    const citizen = await bench.town.citizen('13800138000');
    await bench.town.consent(citizen, 'tpl-result', 3);
    const cards = await tell(citizen, 'decline', 10);
    await Promise.all(cards.map(run));
    const states = await Promise.all(cards.map(state));
    expect(bench.cards.calls).toBe(3);
    expect(states.filter((one) => one === 'sent')).toHaveLength(3);
    expect(states.filter((one) => one === 'noConsent')).toHaveLength(7);
    expect(await remaining(citizen)).toBe(0);
    expect(await deliveries('sms')).toHaveLength(7);
  });

  it('falls back to SMS for a result when the platform knows of no right', async () => {
    const citizen = await bench.town.citizen('13800138000');
    await bench.town.consent(citizen, 'tpl-result', 4);
    bench.cards.answer('noConsent');
    const [card] = await tell(citizen);
    await run(card!);
    expect([await state(card!), await remaining(citizen)]).toEqual(['noConsent', 0]);
    const [sms] = await deliveries('sms');
    await run(sms!.id);
    await run(sms!.id);
    expect(bench.sms.sent).toEqual([
      { phone: '13800138000', templateId: '100001', params: [expect.stringMatching(/^LC-/), '不予受理'] },
    ]);
    expect(await state(sms!.id)).toBe('sent');
  });

  it('does not fall back without a phone, nor for 受理', async () => {
    const [silent, known] = [await bench.town.citizen(), await bench.town.citizen('13800138000')];
    for (const id of [...(await tell(silent)), ...(await tell(known, 'requestInfo'))]) {
      await run(id);
      expect(await state(id)).toBe('noConsent');
    }
    expect([bench.cards.calls, await deliveries('sms')]).toEqual([0, []]);
  });

  it('gives the right back when nothing was sent', async () => {
    const citizen = await bench.town.citizen('13800138000');
    await bench.town.consent(citizen, 'tpl-result', 1);
    const [card] = await tell(citizen);
    bench.cards.answer(unavailable, refused);
    await expect(run(card!)).rejects.toBe(unavailable);
    expect([await state(card!), await remaining(citizen)]).toEqual(['pending', 1]);
    await run(card!);
    expect([await state(card!), await remaining(citizen)]).toEqual(['refused', 1]);
    expect(await deliveries('sms')).toHaveLength(1);
  });

  it('gives up after eleven attempts, with an outcome and an SMS', async () => {
    const citizen = await bench.town.citizen('13800138000');
    await bench.town.consent(citizen, 'tpl-result', 1);
    const [card] = await tell(citizen);
    bench.cards.answer(...Array.from({ length: 11 }, () => unavailable));
    for (let n = 1; n <= 10; n++) await expect(run(card!)).rejects.toBe(unavailable);
    await run(card!);
    expect([await state(card!), await remaining(citizen)]).toEqual(['failed', 1]);
    expect(await deliveries('sms')).toHaveLength(1);
  });

  it.each([
    ['no right left then: it had arrived', 'noConsent' as const, 'sent'],
    ['sent then', 'sent' as const, 'sent'],
    ['unknown again', unknown, 'unknown'],
    ['refused then', refused, 'unknown'],
  ])('repeats a card with a lost answer once: %s', async (_case, answer, final) => {
    const citizen = await bench.town.citizen('13800138000');
    await bench.town.consent(citizen, 'tpl-result', 2);
    const [card] = await tell(citizen);
    bench.cards.answer(unknown, answer);
    await expect(run(card!)).rejects.toBe(unknown);
    await run(card!);
    await run(card!);
    expect([bench.cards.calls, await state(card!), await remaining(citizen)]).toEqual([2, final, 1]);
    expect(await deliveries('sms')).toEqual([]);
  });

  it('waits for a worker that may still be sending, then takes the outcome for lost', async () => {
    const citizen = await bench.town.citizen();
    await bench.town.consent(citizen, 'tpl-result', 2);
    const [card] = await tell(citizen);
    bench.cards.answer(new Error('the process died') as never);
    await expect(run(card!)).rejects.toThrow('the process died');
    await expect(run(card!)).rejects.toThrow(InFlight);
    bench.clock.advance({ seconds: 61 });
    await run(card!);
    expect([bench.cards.calls, await state(card!), await remaining(citizen)]).toEqual([2, 'sent', 1]);
  });

  it.each([
    ['unknown', unknown, 'unknown'],
    ['refused', refused, 'refused'],
  ])('never repeats an SMS that was %s', async (_case, failure, final) => {
    const sms = await orderSms();
    bench.sms.fail(failure);
    await run(sms);
    await run(sms);
    expect([bench.sms.calls, await state(sms)]).toEqual([1, final]);
  });

  it('repeats an SMS that was not sent', async () => {
    const sms = await orderSms();
    bench.sms.fail(unavailable);
    await expect(run(sms)).rejects.toBe(unavailable);
    await run(sms);
    expect([bench.sms.calls, bench.sms.sent.length, await state(sms)]).toEqual([2, 1, 'sent']);
  });

  it.each([
    ['a reminder waits for the morning', false, 0],
    ['an emergency does not', true, 1],
  ])('an SMS that is tried again at night: %s', async (_case, emergency, atNight) => {
    bench.clock.set('2026-11-23T13:59:00Z');
    const sms = await orderSms({ emergency });
    bench.sms.fail(unavailable);
    await expect(run(sms)).rejects.toBe(unavailable);
    bench.clock.set('2026-11-23T14:00:00Z');
    await run(sms);
    expect(bench.sms.sent).toHaveLength(atNight);
    bench.clock.set('2026-11-23T22:59:00Z');
    await run(sms);
    expect(bench.sms.sent).toHaveLength(atNight);

    const held = await bench.database.repository(OutboxEntry).findBy({ job: 'deliverInTheMorning' });
    expect(held.map(({ dueAt }) => dueAt.toISOString())).toEqual(emergency ? [] : ['2026-11-23T23:00:00.000Z']);
    bench.clock.set('2026-11-23T23:00:00Z');
    for (const { payload } of held) await bench.module.get(DeliverInTheMorningJob).run(payload as never);
    expect([bench.sms.sent.length, await state(sms)]).toEqual([1, 'sent']);
  });

  it.each([
    ['an answer goes out at night', 'decline' as const, 1],
    ['a reminder does not', 'remind' as const, 0],
  ])('a citizen’s card: %s', async (_case, kind, sent) => {
    const citizen = await bench.town.citizen();
    const templateId = kind === 'remind' ? 'tpl-reward' : 'tpl-result';
    await bench.town.consent(citizen, templateId, 1);
    bench.clock.set('2026-11-23T13:59:00Z');
    const [card] = kind === 'remind' ? await remind(citizen) : await tell(citizen);
    bench.clock.set('2026-11-23T14:30:00Z');
    await run(card!);
    expect([bench.cards.sent.length, await remaining(citizen, templateId)]).toEqual([sent, 1 - sent]);
  });

  const remind = async (citizen: Citizen): Promise<string[]> => {
    const { id } = await bench.town.reward(await bench.town.report(citizen), citizen);
    await bench.module.get(NotifyRewardJob).run({ rewardId: id, kind: 'remind', version: '1' });
    return (await deliveries('subscribeMessage')).map((one) => one.id);
  };

  it('sends nothing to an account that was closed meanwhile', async () => {
    const citizen = await bench.town.citizen('13800138000');
    const [card] = await tell(citizen);
    await bench.database.manager.update('citizen', { id: citizen.id }, { deletedAt: bench.clock.now() });
    await run(card!);
    expect([bench.cards.calls, await state(card!), await deliveries('sms')]).toEqual([0, 'failed', []]);
  });

  /** Staff work goes by SMS at once. */
  const orderSms = async (change: Partial<Report> = {}): Promise<string> => {
    const { town } = bench;
    const handler = await town.staff('handler', { unitId: town.bureau.id });
    const report = await town.report(null, change);
    await town.assignment(report, { handlerId: handler.id });
    await bench.module.get(NotifyReportJob).run({ eventId: (await town.event(report, 'assign')).id });
    return (await deliveries('sms'))[0]!.id;
  };
});
