import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { Steps } from '../support/steps';
import { World } from '../support/world';

interface Rewards {
  items: { id: string; state: string; amountFen: number }[];
}

describeEachEngine('a report, from photo to paid red packet', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let id: string;
  beforeAll(async () => {
    world = await World.open(engine);
    steps = new Steps(world);
    citizen = await world.citizen('demo-01');
  });
  afterAll(() => world.close());

  const inbox = async (client: Client) =>
    (await client.get<{ items: { kind: string; text: string }[] }>('/notifications')).body.items;

  it('上报: is filed with photos and confirmed', async () => {
    await steps.consent(citizen);
    id = await steps.file(citizen);
    await world.settle();

    const seen = await citizen.report(id);
    expect(seen).toMatchObject({ state: 'submitted', version: 1, source: 'citizen', holder: { kind: 'office' } });
    expect(seen.number).toMatch(/^LC-261123-[0-9A-Z]{5}-[0-9A-Z]$/);
    expect(seen.actions.map(({ action }) => action).sort()).toEqual(['supplement', 'urge', 'withdraw']);
    expect((await inbox(await world.staff('dispatcher'))).map(({ kind }) => kind)).toContain('submit');
  });

  it('转办: a dispatcher gives it to a unit, and the handler hears of it', async () => {
    await steps.transfer(id);
    await world.settle();

    expect(await citizen.report(id)).toMatchObject({
      state: 'transferred',
      version: 2,
      holder: { kind: 'unit', name: '东区消防大队' },
    });
    expect((await inbox(await world.staff('handler'))).map(({ kind }) => kind)).toContain('transfer');
  });

  it('办理: the unit accepts and resolves with a photo of the place', async () => {
    const handler = await steps.accept(id);
    await steps.resolve(id, handler);

    const seen = await handler.report(id);
    expect(seen).toMatchObject({
      state: 'reviewing',
      version: 4,
      outcome: 'rectified',
      reporterAlias: expect.any(String),
    });
    expect(seen.actions).toEqual([]);
  });

  it('审核: a reviewer closes it and grants the reward', async () => {
    await steps.approve(id);
    await world.settle();

    const seen = await citizen.report(id);
    expect(seen).toMatchObject({ state: 'closed', version: 5, verdict: '感谢您的上报，隐患已消除。' });
    expect(seen.timeline.map(({ action, by }) => `${action} ${by}`)).toEqual([
      'approve 市安委办',
      'resolve 东区消防大队',
      'accept 东区消防大队',
      'transfer 监管平台',
      'submit 上报人',
    ]);
  });

  it('通知: the citizen finds the result in WeChat and in the inbox', async () => {
    const phone = await world.sandbox.inject({ method: 'GET', url: `/phone/demo-01/messages` });
    expect(phone.body).toContain(String((await citizen.report(id)).number));
    expect((await inbox(citizen)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['submit', 'transfer', 'approve', 'reward.claimable']),
    );
  });

  it('领奖: the red packet is claimed, confirmed on the phone and only then paid', async () => {
    const [reward] = (await citizen.get<Rewards>('/rewards')).body.items;
    expect(reward).toMatchObject({ state: 'claimable', amountFen: 2000 });

    const claim = await citizen.post<{ reward: { state: string }; confirm: { package: string } }>(
      `/rewards/${reward!.id}/claim`,
    );
    expect(claim).toMatchObject({
      status: 200,
      body: { reward: { state: 'claiming' }, confirm: { mchId: expect.any(String), appId: expect.any(String) } },
    });
    await world.settle();
    expect((await citizen.get(`/rewards/${reward!.id}`)).body).toMatchObject({ state: 'claiming' });

    const bills = (await world.sandbox.inject({ method: 'GET', url: '/control/bills' })).json<
      { items: { outBillNo: string }[] } | { outBillNo: string }[]
    >();
    const [bill] = Array.isArray(bills) ? bills : bills.items;
    const confirmed = await world.sandbox.inject({
      method: 'POST',
      url: `/phone/demo-01/bills/${bill!.outBillNo}/confirm`,
      payload: { package: claim.body.confirm.package },
    });
    expect(confirmed.statusCode).toBe(200);
    await world.settle();

    expect((await citizen.get(`/rewards/${reward!.id}`)).body).toMatchObject({ state: 'paid', amountFen: 2000 });
  });
});
