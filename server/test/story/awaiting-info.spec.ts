import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, shanghai, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('a question to the reporter, asked on a Friday', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let dispatcher: Client;
  let silent: string;
  let answered: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    await steps.until('2026-11-27 10:00');
    citizen = await world.citizen('demo-01');
    dispatcher = await world.staff('dispatcher');
    silent = await steps.file(citizen);
    answered = await steps.file(citizen);
  });
  afterAll(() => world.close());

  const timeTo = async (wall: string): Promise<void> => {
    await steps.until(wall);
    citizen = await steps.again(citizen);
    dispatcher = await world.staff('dispatcher');
  };

  it('请补充: the case waits for the reporter, three working days; the weekend does not count', async () => {
    await steps.consent(citizen);
    for (const id of [silent, answered]) must(await dispatcher.act(id, 'requestInfo', { question: '请问是几号楼？' }));
    await world.settle();

    const seen = await citizen.report(silent);
    expect(seen).toMatchObject({ state: 'awaitingInfo', holder: { kind: 'reporter', name: '上报人' } });
    expect(seen.timeline[0]).toMatchObject({
      text: '请问是几号楼？',
      data: { answerBy: shanghai('2026-12-02 18:00') },
    });
    expect(await steps.told(citizen, silent, 'requestInfo')).toContain('请问是几号楼');
    expect(await steps.cards(citizen)).toContainEqual(expect.arrayContaining(['请补充情况']));
    expect(await steps.offered(citizen, silent)).toEqual(['supplement', 'urge', 'withdraw']);
  });

  it('补充: an answer brings it back at once', async () => {
    await timeTo('2026-11-30 09:00');
    must(await citizen.act(answered, 'supplement', { text: '三号楼二单元。' }));
    await world.settle();

    expect(await citizen.report(answered)).toMatchObject({ state: 'submitted', holder: { kind: 'office' } });
    expect(await steps.kinds(dispatcher, answered)).toEqual(['submit', 'supplement']);
    expect(await citizen.report(silent)).toMatchObject({ state: 'awaitingInfo' });
  });

  it('逾期未补充: without one it goes on by itself', async () => {
    await timeTo('2026-12-02 17:59');
    expect(await citizen.report(silent)).toMatchObject({ state: 'awaitingInfo' });

    await timeTo('2026-12-02 18:00');
    expect(await citizen.report(silent)).toMatchObject({ state: 'submitted', holder: { kind: 'office' } });
    expect(await steps.timeline(citizen, silent)).toEqual([
      '已上报 上报人',
      '请上报人补充情况 监管平台',
      '逾期未补充，继续转办 系统',
    ]);
    expect(await steps.kinds(dispatcher, silent)).toEqual(['lapseInfo', 'submit']);
  });

  it('逾期未补充: the timer of the answered question did nothing', async () => {
    const seen = await citizen.report(answered);
    expect(seen).toMatchObject({ state: 'submitted', version: 3 });
    expect(seen.timeline.map(({ action }) => action)).not.toContain('lapseInfo');
  });

  it('转办: what came too late is still added', async () => {
    await steps.transfer(silent);
    must(await citizen.act(silent, 'supplement', { text: '三号楼，刚看到问题。' }));
    expect(await citizen.report(silent)).toMatchObject({ state: 'transferred', version: 4 });
  });
});
