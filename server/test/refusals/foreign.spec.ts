import type { ProblemCode } from '@suishoupai/shared/problems';
import type { Answer, Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, Steps } from '../support/steps';
import { World } from '../support/world';
import { holdJobs } from '../table/prepare';
import { expectRefused } from './refusal';

const ABSENT = '01JXXXXXXXXXXXXXXXXXXXXXXX';

/** Nobody learns from an answer whether there is something that is not his. */
describeEachEngine('what belongs to others', (engine) => {
  let world: World;
  let stranger: Client;
  let reportId: string;
  let photoId: string;
  let rewardId: string;

  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
    const owner = await world.citizen('demo-01');
    stranger = await world.citizen('demo-02');
    reportId = await new Steps(world).close(owner);
    const { photos } = (await owner.report(reportId)) as unknown as { photos: { id: string }[] };
    photoId = photos[0]!.id;
    const { items } = must(await owner.get<{ items: { id: string }[] }>('/rewards')).body;
    rewardId = items[0]!.id;
    expect((await owner.get(`/photos/${photoId}/thumb`)).status).toBe(200);
    expect((await owner.get(`/rewards/${rewardId}`)).status).toBe(200);
  });
  afterAll(() => world.close());

  /** Byte for byte, but for the request's own number. */
  const told = ({ status, body, headers }: Answer<Record<string, unknown>>): string => {
    const { date: _date, ...rest } = headers;
    return JSON.stringify({ status, rest, body: { ...body, instance: '' } });
  };

  const expectAlike = async (send: (id: string) => Promise<Answer<Record<string, unknown>>>, id: string) => {
    const answers: Answer<Record<string, unknown>>[] = [];
    for (const one of [id, ABSENT]) {
      await expectRefused(world, 'notFound', async () => {
        answers.push(await send(one));
        return answers.at(-1)!;
      });
    }
    expect(told(answers[0]!)).toBe(told(answers[1]!));
  };

  it.each([
    ['citizen', () => world.citizen('demo-02')],
    ['handler of another unit', () => world.staff('handler-west')],
    ['reviewer of another area', () => world.staff('reviewer-west')],
    ['paymaster', () => world.staff('paymaster')],
    ['admin', () => world.staff('admin')],
  ])('a %s finds neither case nor photos', async (_who, signIn) => {
    const client = await signIn();
    await expectAlike((id) => client.get(`/reports/${id}`), reportId);
    await expectAlike((id) => client.get(`/photos/${id}/thumb`), photoId);
    await expectAlike((id) => client.get(`/photos/${id}/view`), photoId);
    await expectAlike((id) => client.post(`/reports/${id}/actions/reopen`, {}), reportId);
    await expectAlike((id) => client.post(`/reports/${id}/actions/appeal`, { reason: '不服' }), reportId);
  });

  it('originals have no address, for nobody', async () => {
    const owner = await world.citizen('demo-01');
    const reviewer = await world.staff('reviewer');
    for (const client of [owner, reviewer, stranger, world.anonymous()]) {
      await expectRefused(world, 'notFound', () => client.get(`/photos/${photoId}/original`));
    }
  });

  it('nobody signed out finds a photo of a case that is not public', async () => {
    await expectAlike((id) => world.anonymous().get(`/photos/${id}/view`), photoId);
  });

  it('another citizen finds no reward and claims none', async () => {
    await expectAlike((id) => stranger.get(`/rewards/${id}`), rewardId);
    await expectAlike((id) => stranger.post(`/rewards/${id}/claim`), rewardId);
    const forbidden: ProblemCode = 'role.forbidden';
    const dispatcher = await world.staff('dispatcher');
    await expectRefused(world, forbidden, () => dispatcher.post(`/rewards/${rewardId}/claim`));
  });
});
