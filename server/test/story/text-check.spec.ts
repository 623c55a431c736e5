import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { guarded, must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('words and what the platform says of them', (engine) => {
  let world: World;
  let steps: Steps;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
  });
  afterAll(() => world.close());

  const file = async (user: string, description: string): Promise<{ citizen: Client; id: string }> => {
    const citizen = await world.citizen(user);
    return { citizen, id: await steps.file(citizen, { description }) };
  };
  /** The platform takes a second to judge the photos. */
  const checked = async (): Promise<void> => {
    await world.settle();
    await world.advance({ seconds: 5 });
  };
  const textCheck = async (id: string) => (await (await world.staff('reviewer')).report(id)).textCheck;
  const publish = async (id: string) => {
    const reviewer = await world.staff('reviewer');
    const photos = (await reviewer.report(id)).photos as { id: string }[];
    return reviewer.act(id, 'publish', { photoIds: photos.map((photo) => photo.id) });
  };
  const offersPublishing = async (id: string) =>
    (await steps.offered(await world.staff('reviewer'), id)).includes('publish');
  const away = (times: number, kind = 'refuse') => {
    const payload = [{ target: '/wxa/msg_sec_check', kind, times }];
    return world.sandbox.inject({ method: 'PUT', url: '/control/faults', payload });
  };

  it('good words may be shown, and the reporter never sees a verdict', async () => {
    const { citizen, id } = await file('demo-01', '楼道堆满杂物，消防通道被堵。');
    expect(await textCheck(id)).toBe('pending');
    await checked();
    expect(await textCheck(id)).toBe('pass');
    expect(await citizen.report(id)).toMatchObject({ textCheck: null });
    expect(await offersPublishing(id)).toBe(true);
    must(await publish(id));
  });

  it('risky words go their way, but not onto the square', async () => {
    const { id } = await file('demo-02', '楼道堆满杂物。敏感词测试');
    await checked();
    await steps.transfer(id);
    expect(await textCheck(id)).toBe('risky');
    expect(await offersPublishing(id)).toBe(false);
    expect(await publish(id)).toMatchObject(guarded('textCleared'));
  });

  it('a supplement is checked as well, and the worst verdict stays', async () => {
    const { citizen, id } = await file('demo-03', '井盖松动，晚上很危险。人工复核测试');
    await checked();
    expect(await textCheck(id)).toBe('review');
    must(await citizen.act(id, 'supplement', { text: '敏感词测试' }));
    await checked();
    expect(await textCheck(id)).toBe('risky');
    must(await citizen.act(id, 'supplement', { text: '还在原处' }));
    await checked();
    expect(await textCheck(id)).toBe('risky');
  });

  it('while the checker is away nothing is shown; after two hours a human decides', async () => {
    await away(1000);
    const { id } = await file('demo-04', '护栏断裂，行人容易跌落。');
    await checked();
    expect(await textCheck(id)).toBe('pending');
    expect(await offersPublishing(id)).toBe(false);
    expect(await publish(id)).toMatchObject(guarded('textCleared'));

    for (let half = 0; half < 6; half++) await world.advance({ minutes: 30 });
    await world.sandbox.inject({ method: 'PUT', url: '/control/faults', payload: [] });
    expect(await textCheck(id)).toBe('unanswered');
    must(await publish(id));
  });

  it('what the platform will not judge, and what staff wrote, a human reads', async () => {
    const { id } = await file('demo-05', '消防栓没有水，请检查。');
    await world.sandbox.inject({ method: 'PUT', url: '/control/clock', payload: { at: steps.inDays(1) } });
    await world.settle();
    expect(await textCheck(id)).toBe('review');

    const dispatcher = await world.staff('dispatcher');
    const body = { source: 'hotline', photoIds: [] };
    expect(await textCheck(await steps.file(dispatcher, body))).toBe('review');
  });
});
