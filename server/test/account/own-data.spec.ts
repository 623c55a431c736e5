import { Database } from '../../src/database/database';
import { AuditEntry } from '../../src/modules/audit/audit-entry.entity';
import { Citizen } from '../../src/modules/account/citizen.entity';
import { Follow } from '../../src/modules/report/entities/follow.entity';
import { Report } from '../../src/modules/report/entities/report.entity';
import { RewardBudget } from '../../src/modules/reward/reward-budget.entity';
import { Reward } from '../../src/modules/reward/reward.entity';
import { audit } from '../support/audit';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, Steps } from '../support/steps';
import { World } from '../support/world';

describeEachEngine('what is a citizen’s own', (engine) => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    world = await World.open(engine);
    steps = new Steps(world);
  });
  afterAll(() => world?.close());

  const rows = () => world.app.get(Database);
  const remove = (person: Client, body?: object) => person.send<Record<string, unknown>>('DELETE', '/me', body);
  const rewardOf = async (person: Client) =>
    (await person.get<{ items: { id: string; state: string }[] }>('/rewards')).body.items[0]!;
  const reserved = async () =>
    (await rows().repository(RewardBudget).findOneByOrFail({ id: world.city.budget })).reservedFen;

  it('is taken along as one document, with nothing of anybody else', async () => {
    const [own, other] = [await world.citizen('demo-01'), await world.citizen('demo-02')];
    const id = await steps.close(own);
    must(await own.act(id, 'rate', { stars: 4, text: '办得很快' }));
    await steps.file(other, { description: '别人的上报，不该出现在这里。' });
    await world.settle();
    const { status, body, headers } = await own.get('/me/export');
    expect(status).toBe(200);
    expect(headers['content-disposition']).toContain('attachment');
    expect(body).toMatchObject({
      profile: { alias: expect.any(String), phone: null },
      consents: [],
      reports: [
        {
          state: 'closed',
          description: expect.stringContaining('消防通道'),
          verdict: expect.any(String),
          stars: 4,
          entries: [{ did: '提交' }, { did: '评价', text: '办得很快' }],
          photos: [{ viewUrl: expect.stringMatching(/^\/api\/v1\/photos\//) }],
        },
      ],
      rewards: [{ amountFen: 2000, state: 'claimable' }],
    });
    expect((body.notifications as object[]).length).toBeGreaterThan(0);
    expect(JSON.stringify(body)).not.toContain('别人的');
    expect(await world.anonymous().get('/me/export')).toMatchObject({ status: 401 });
    expect(await (await world.staff('handler')).get('/me/export')).toMatchObject({ status: 403 });
  });

  it('is not deleted while a reward is open, unless it is given up', async () => {
    const citizen = await world.citizen('demo-03');
    const id = await steps.close(citizen);
    const open = await reserved();
    expect(await remove(citizen)).toMatchObject({ status: 422, body: { code: 'account.hasClaimable' } });
    expect(await remove(citizen, { forfeit: false })).toMatchObject({ status: 422 });
    expect(await remove(citizen, { forfeit: 'yes' })).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    const reward = await rewardOf(citizen);
    expect(reward.state).toBe('claimable');

    expect(await remove(citizen, { forfeit: true })).toMatchObject({ status: 204 });
    expect(await reserved()).toBe(open - 2000);
    expect(await rows().repository(Reward).findOneByOrFail({ id: reward.id })).toMatchObject({
      state: 'cancelled',
      liveKey: null,
    });
    expect(await citizen.get('/me')).toMatchObject({ status: 401 });
    const reviewer = await world.staff('reviewer');
    expect(await reviewer.report(id)).toMatchObject({ reporterAlias: '已注销用户', state: 'closed' });
    const deeds = await rows().repository(AuditEntry).findBy({ action: 'deleteAccount' });
    expect(deeds.map(({ detail }) => detail)).toEqual([{ forfeited: 1 }]);
  });

  it('is not deleted while a reward is on its way; once it is paid, a late word of the platform changes nothing', async () => {
    const citizen = await world.citizen('demo-04');
    await steps.close(citizen);
    const { id } = await rewardOf(citizen);
    must(await citizen.post(`/rewards/${id}/claim`, {}, { 'idempotency-key': 'the-tap' }));
    expect(await remove(citizen, { forfeit: true })).toMatchObject({
      status: 422,
      body: { code: 'account.hasClaiming' },
    });
    expect((await citizen.get('/me')).status).toBe(200);
    const bill = (await steps.bills()).find(({ outBillNo }) => outBillNo.startsWith(id))!;
    const url = `/phone/demo-04/bills/${bill.outBillNo}/confirm`;
    expect((await world.sandbox.inject({ method: 'POST', url, payload: {} })).statusCode).toBe(200);
    await world.settle();
    expect(await rewardOf(citizen)).toMatchObject({ state: 'paid' });
    expect((await remove(citizen)).status).toBe(204);
    await world.advance({ hours: 2 });
    expect(await rows().repository(Reward).findOneByOrFail({ id })).toMatchObject({ state: 'paid' });
  });

  it('leaves nothing personal behind, and an unfinished case goes on without a reward', async () => {
    const [author, citizen] = [await world.citizen('demo-05'), await world.citizen('demo-06')];
    const followed = await steps.close(author, { noRewardReason: '演练' });
    await world.settle();
    await world.advance({ seconds: 5 }); // the photo's check is answered
    const reviewer = await world.staff('reviewer');
    const photos = (await reviewer.report(followed)).photos as { id: string; check: string }[];
    must(
      await reviewer.act(followed, 'publish', {
        photoIds: photos.filter(({ check }) => check === 'pass').map((one) => one.id),
      }),
    );
    must(await citizen.post(`/reports/${followed}/follow`));
    const id = await steps.file(citizen);
    const { reporterId } = await rows().repository(Report).findOneByOrFail({ id });
    const mine = await rows().repository(Citizen).findOneByOrFail({ id: reporterId! });

    expect((await remove(citizen)).status).toBe(204);
    expect(await rows().repository(Citizen).findOneByOrFail({ id: mine.id })).toEqual({
      ...mine,
      openidSealed: '',
      openidIndex: `erased-${mine.id}`,
      phoneSealed: null,
      phoneIndex: null,
      alias: '已注销用户',
      deletedAt: world.clock.now(),
    });
    expect(await rows().repository(Follow).countBy({ citizenId: mine.id })).toBe(0);

    await steps.transfer(id);
    await steps.resolve(id, await steps.accept(id));
    const approval = { verdict: '已处理', rewardGrade: 'second' };
    expect(await reviewer.act(id, 'approve', approval)).toMatchObject({
      status: 422,
      body: { code: 'report.noRewardPossible' },
    });
    await steps.approve(id, { noRewardReason: '上报人已注销' });
    await world.settle();

    const again = await world.citizen('demo-06');
    expect((await again.get<{ items: unknown[] }>('/reports')).body.items).toEqual([]);
  });

  it('and every invariant holds after all that', async () => {
    await world.settle();
    expect((await audit(world)).flatMap(({ broken }) => broken)).toEqual([]);
  });
});
