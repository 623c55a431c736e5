import type { Citizens } from '../../src/common/actor';
import type { Citizen } from '../../src/modules/account/citizen.entity';
import { Inbox } from '../../src/modules/notification/inbox';
import { NotifyReportJob } from '../../src/modules/notification/notify-report.job';
import { Subscribe } from '../../src/modules/notification/subscribe';
import { SubscriptionEvents } from '../../src/modules/notification/subscription-events';
import { describeEachEngine } from '../support/engines/engines';
import { type Bench, openBench } from './bench';

const as = ({ id, personId }: Citizen): Citizens => ({ kind: 'citizen', id, personId, sessionId: 'S' });

describeEachEngine('the inbox', (engine) => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await openBench(engine);
  });
  afterEach(() => bench.close());

  const fill = async (citizen: Citizen, times: number) => {
    for (let n = 0; n < times; n++) {
      if (n % 2 === 0) bench.clock.advance({ minutes: 1 });
      const event = await bench.town.event(await bench.town.report(citizen), 'accept');
      await bench.module.get(NotifyReportJob).run({ eventId: event.id });
    }
  };

  it('pages through his own, newest first, none twice and none left out', async () => {
    const [citizen, other] = [await bench.town.citizen(), await bench.town.citizen()];
    await fill(citizen, 7);
    await fill(other, 1);
    const inbox = bench.module.get(Inbox);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await inbox.list(as(citizen), { cursor, limit: 2 });
      expect(page.unread).toBe(7);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual([...new Set(seen)].sort().reverse());
    expect(seen).toHaveLength(7);
  });

  it('refuses a forged cursor', async () => {
    const citizen = as(await bench.town.citizen());
    const cursor = Buffer.from('not a time|ABC').toString('base64url');
    await expect(bench.module.get(Inbox).list(citizen, { cursor })).rejects.toMatchObject({ code: 'request.invalid' });
  });

  it('marks as read what is his, and nothing else', async () => {
    const [citizen, other] = [await bench.town.citizen(), await bench.town.citizen()];
    await fill(citizen, 3);
    await fill(other, 1);
    const inbox = bench.module.get(Inbox);
    const foreign = (await inbox.list(as(other), {})).items[0]!.id;
    const own = (await inbox.list(as(citizen), {})).items[0]!.id;
    await inbox.read(as(citizen), [own, foreign]);
    expect([await inbox.unread(as(citizen)), await inbox.unread(as(other))]).toEqual([2, 1]);
    await inbox.read(as(citizen));
    expect([await inbox.unread(as(citizen)), await inbox.unread(as(other))]).toEqual([0, 1]);
  });

  it('counts one right a tap, by our word or the platform’s id, and at most twenty', async () => {
    const citizen = as(await bench.town.citizen());
    const subscribe = bench.module.get(Subscribe);
    await subscribe.execute(citizen, ['accepted', 'tpl-accepted', 'tpl-result']);
    for (let n = 0; n < 25; n++) await subscribe.execute(citizen, ['reward']);
    expect(await subscribe.show(citizen)).toEqual([
      { key: 'accepted', templateId: 'tpl-accepted', remaining: 1 },
      { key: 'result', templateId: 'tpl-result', remaining: 1 },
      { key: 'reward', templateId: 'tpl-reward', remaining: 20 },
    ]);
    expect(() => subscribe.execute(citizen, ['tpl-foreign'])).toThrow(
      expect.objectContaining({ code: 'request.invalid' }),
    );
  });

  it('counts what the platform reports, one item or several', async () => {
    const citizen = await bench.town.citizen();
    const events = bench.module.get(SubscriptionEvents);
    const push = (Event: string, List: unknown) =>
      events.consume({ Event, FromUserName: citizen.openid, CreateTime: 1, List });
    const item = (TemplateId: string, SubscribeStatusString: string) => ({ TemplateId, SubscribeStatusString });
    await push('subscribe_msg_popup_event', [item('tpl-result', 'accept'), item('tpl-reward', 'accept')]);
    await push('subscribe_msg_popup_event', item('tpl-result', 'accept'));
    await push('subscribe_msg_popup_event', item('tpl-foreign', 'accept'));
    await push('subscribe_msg_sent_event', { TemplateId: 'tpl-result', ErrorCode: '0' });
    await push('subscribe_msg_change_event', item('tpl-reward', 'reject'));
    await events.consume({ Event: 'subscribe_msg_popup_event', FromUserName: 'stranger', CreateTime: 1, List: [] });
    const shown = await bench.module.get(Subscribe).show(as(citizen));
    expect(shown.map(({ key, remaining }) => [key, remaining])).toEqual([
      ['accepted', 0],
      ['result', 2],
      ['reward', 0],
    ]);
  });
});
