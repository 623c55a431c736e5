import { audit } from '../support/audit';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, Steps } from '../support/steps';
import { World } from '../support/world';

describeEachEngine('what the product itself writes', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;

  beforeAll(async () => {
    world = await World.open(engine);
    steps = new Steps(world);
    citizen = await world.citizen('demo-01');
  });

  afterAll(() => world.close());

  it('keeps every invariant, on all the ways a case can take', async () => {
    const [dispatcher, reviewer] = [await world.staff('dispatcher'), await world.staff('reviewer')];
    const paid = await steps.close(citizen);
    const { items } = (await citizen.get<{ items: { id: string }[] }>('/rewards')).body;
    await steps.takeReward(citizen, items[0]!.id);
    must(await citizen.act(paid, 'rate', { stars: 5, text: '很快' }));

    const appealed = await steps.close(citizen, { noRewardReason: '重复' });
    must(await citizen.act(appealed, 'appeal', { reason: '没有修好' }));
    must(
      await (
        await world.staff('reviewer2')
      ).act(appealed, 'upholdAppeal', { reason: '还在漏', deadline: steps.inDays(3) }),
    );

    const declined = await steps.file(citizen);
    must(await dispatcher.act(declined, 'decline', { reasonCode: 'unclear', reason: '看不清' }));
    must(await citizen.act(declined, 'appeal', { reason: '照片很清楚' }));
    must(await reviewer.act(declined, 'rejectAppeal', { reason: '确实看不清' }));

    const returned = await steps.file(citizen);
    must(await dispatcher.act(returned, 'requestInfo', { question: '哪个单元？' }));
    must(await citizen.act(returned, 'supplement', { text: '二单元' }));
    await steps.transfer(returned);
    const handler = await steps.accept(returned);
    must(await handler.act(returned, 'requestExtension', { workingDays: 3, reason: '等材料' }));
    must(await reviewer.act(returned, 'grantExtension', { workingDays: 2 }));
    must(await handler.act(returned, 'sendBack', { reason: '不归我们管' }));

    const merged = await steps.file(citizen);
    must(await dispatcher.act(merged, 'merge', { targetReportId: paid }));
    const withdrawn = await steps.file(citizen);
    await steps.transfer(withdrawn);
    must(await citizen.act(withdrawn, 'withdraw'));

    const reworked = await steps.file(citizen);
    await steps.transfer(reworked);
    await steps.resolve(reworked, await steps.accept(reworked));
    must(await reviewer.act(reworked, 'rework', { reason: '没有清完', deadline: steps.inDays(5) }));
    await world.settle();

    const verdicts = await audit(world);
    expect(verdicts.flatMap(({ broken }) => broken)).toEqual([]);
    expect(verdicts.map(({ id, result, looked }) => [id, result, looked > 0])).toEqual(
      ['I1', 'I2', 'I3', 'I4', 'I5', 'I8'].map((id) => [id, 'kept', true]),
    );
  });
});
