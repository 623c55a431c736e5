import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, Steps } from '../support/steps';
import { testJpeg } from '../support/test-jpeg';
import { World } from '../support/world';

describeEachEngine('what a reviewer weighs before granting a reward', (engine) => {
  let world: World;
  let first: Client;
  let ids: string[];

  beforeAll(async () => {
    world = await World.open(engine);
    const steps = new Steps(world);
    first = await world.citizen('demo-01');
    ids = [];
    for (const citizen of [first, await world.citizen('demo-02')]) {
      const { body } = await citizen.upload(await testJpeg(7));
      ids.push(await steps.file(citizen, { photoIds: [body.id] }));
    }
    await steps.transfer(ids[0]!);
    await steps.accept(ids[0]!);
  });
  afterAll(() => world.close());

  it('sees who else showed the same picture, and what each grade would bring', async () => {
    const reviewer = await world.staff('reviewer');
    const { number } = await reviewer.report(ids[1]!);
    expect(await reviewer.report(ids[0]!)).toMatchObject({
      lookAlikes: [{ id: ids[1], number }],
      gradeAmounts: [{ grade: 'first' }, { grade: 'second' }, { grade: 'third' }],
    });
    const { items } = must(await world.anonymous().get<{ items: { amountFen: number }[] }>('/treasury/rules')).body;
    const { gradeAmounts } = (await reviewer.report(ids[0]!)) as unknown as { gradeAmounts: { amountFen: number }[] };
    const published = items.map(({ amountFen }) => amountFen);
    expect(published).toEqual(expect.arrayContaining(gradeAmounts.map(({ amountFen }) => amountFen)));
  });

  it('is the only one who does', async () => {
    for (const person of [first, await world.staff('handler'), await world.staff('dispatcher')]) {
      expect(await person.report(ids[0]!)).toMatchObject({ lookAlikes: [], gradeAmounts: [] });
    }
  });
});
