import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('deadlines in a year whose holidays are not published yet', (engine) => {
  let world: World;
  let steps: Steps;
  let early: string;
  let late: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    early = await transferredAt('2026-12-24 10:00');
    late = await transferredAt('2026-12-29 10:00');
  });
  afterAll(() => world.close());

  /** Files a case and gives it to the unit until the day that the product itself suggests. */
  const transferredAt = async (wall: string): Promise<string> => {
    await steps.until(wall);
    const id = await steps.file(await world.citizen('demo-01'));
    const { suggestedDeadline: deadline } = await (await world.staff('dispatcher')).report(id);
    await steps.transfer(id, undefined, { deadline });
    await world.settle();
    return id;
  };
  const seen = async (id: string) => (await reviewer()).report(id);
  const reviewer = (): Promise<Client> => world.staff('reviewer');

  it('are provisional, and counted anew when the year is published', async () => {
    expect(await seen(early)).toMatchObject({ deadline: '2027-01-01T10:00:00.000Z', deadlineProvisional: true });
    expect(await seen(late)).toMatchObject({ deadline: '2027-01-06T10:00:00.000Z', deadlineProvisional: true });
    const days = [{ day: '2027-01-04', kind: 'rest', note: '测试休息日' }];
    must(await (await world.staff('admin')).send('PUT', '/admin/calendar/2027', { days }));
    await world.advance({ minutes: 1 });

    expect(await seen(late)).toMatchObject({ deadline: '2027-01-07T10:00:00.000Z', deadlineProvisional: false });
    expect((await steps.timeline(await reviewer(), late)).at(-1)).toBe('按新公布的节假日重新计算期限 系统');
  });

  it('move the version of a case when they move, and only then', async () => {
    expect(await seen(late)).toMatchObject({ version: 3, assignments: [{ deadline: '2027-01-07T10:00:00.000Z' }] });
    expect(await seen(early)).toMatchObject({
      version: 2,
      deadline: '2027-01-01T10:00:00.000Z',
      deadlineProvisional: false,
    });
    expect((await seen(early)).timeline.map(({ action }) => action)).toEqual(['transfer', 'submit']);
  });

  it('leave no gap in the entries of a case that stayed as it was', async () => {
    await steps.accept(early);
    expect((await seen(early)).timeline.map(({ seq, action }) => [seq, action])).toEqual([
      [3, 'accept'],
      [2, 'transfer'],
      [1, 'submit'],
    ]);
  });
});
