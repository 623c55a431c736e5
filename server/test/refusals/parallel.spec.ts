import { Database } from '../../src/database/database';
import { Report } from '../../src/modules/report/entities/report.entity';
import { Payout } from '../../src/modules/reward/payout.entity';
import { PLACES } from '../support/city';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, Steps } from '../support/steps';
import { World } from '../support/world';
import { holdJobs } from '../table/prepare';
import { countRows, expectProblem } from './refusal';

describeEachEngine('the same thing twice at once', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
    steps = new Steps(world);
    citizen = await world.citizen('demo-01');
  });
  afterAll(() => world.close());

  const count = (entity: typeof Report | typeof Payout) => world.app.get(Database).repository<object>(entity).count();

  const file = (key: string, description: string) =>
    citizen.post(
      '/reports',
      {
        categoryId: world.city.categories.gasLeak,
        description,
        address: '幸福路 1 号',
        point: { ...PLACES.east, system: 'wgs84' },
      },
      { 'idempotency-key': key },
    );

  it('filing with one key files one report, and everybody gets its answer', async () => {
    const before = await count(Report);
    const answers = await Promise.all([1, 2, 3, 4].map(() => file('same', '燃气味很重')));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    expect(await count(Report)).toBe(before + 1);
    const rows = await countRows(world);
    expect((await file('same', '燃气味很重')).body).toEqual(answers[0]!.body);
    expect(await countRows(world)).toEqual(rows);
  });

  it('filing with one key and different words files one of them', async () => {
    const before = await count(Report);
    const answers = await Promise.all([file('other', '燃气味很重'), file('other', '闻到燃气味')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
    expectProblem(
      answers.find(({ status }) => status === 422)!,
      'idempotency.mismatch',
    );
    expect(await count(Report)).toBe(before + 1);
  });

  it('one key belongs to one person', async () => {
    const neighbour = await world.citizen('demo-02');
    const mine = must(await file('shared', '燃气味很重'));
    const body = { categoryId: world.city.categories.gasLeak, description: '燃气味很重', address: '幸福路 2 号' };
    const theirs = must(await neighbour.post('/reports', body, { 'idempotency-key': 'shared' }));
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('an action by two people at once happens once', async () => {
    const id = await steps.file(citizen);
    await steps.transfer(id);
    const [handler, colleague] = [await world.staff('handler'), await world.staff('colleague')];
    const answers = await Promise.all([handler, colleague].map((one) => one.act(id, 'accept', { version: 2 })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, expect.any(Number)]);
    const loser = answers.find(({ status }) => status !== 200)!;
    expect(['report.stale', 'notFound']).toContain(loser.body.code);
    expectProblem(loser, loser.body.code as 'report.stale' | 'notFound');
    expect((await citizen.report(id)).timeline.filter(({ action }) => action === 'accept')).toHaveLength(1);
  });

  it('claiming twice makes one payout', async () => {
    await steps.close(citizen);
    const { items } = must(await citizen.get<{ items: { id: string; state: string }[] }>('/rewards')).body;
    const reward = items.find(({ state }) => state === 'claimable')!;
    const before = await count(Payout);
    const claims = await Promise.all([1, 2, 3].map(() => citizen.post(`/rewards/${reward.id}/claim`)));
    expect(claims.filter(({ status }) => status === 200 || status === 202)).toHaveLength(1);
    for (const claim of claims.filter(({ status }) => status >= 300)) {
      expect(expectProblem(claim, 'reward.wrongState')).toMatchObject({ state: 'claiming' });
    }
    expect(await count(Payout)).toBe(before + 1);
  });
});
