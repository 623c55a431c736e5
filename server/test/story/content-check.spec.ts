import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { guarded, must, type Steps } from '../support/steps';
import type { World } from '../support/world';
import { openStory } from './open-story';

describeEachEngine('photos and what the platform says of them', (engine) => {
  let world: World;
  let steps: Steps;
  let reviewer: Client;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    reviewer = await world.staff('reviewer');
  });
  afterAll(() => world.close());

  /** The platform takes a second to judge; a question that found a busy machine is asked again after some seconds. */
  const checked = async (): Promise<void> => {
    await world.settle();
    for (let n = 0; n < 6; n++) await world.advance({ seconds: 5 });
  };
  /** A report by somebody whose every picture is judged so. */
  const fileJudged = async (user: string, mediaVerdict: string): Promise<{ citizen: Client; id: string }> => {
    await world.sandbox.inject({ method: 'PUT', url: `/control/users/${user}`, payload: { mediaVerdict } });
    const citizen = await world.citizen(user);
    const id = await steps.file(citizen);
    await checked();
    return { citizen, id };
  };
  const photos = async (person: Client, id: string) =>
    (await person.report(id)).photos as { id: string; check: string | null; viewUrl: string }[];
  const publish = async (id: string, photoIds: string[]) => reviewer.act(id, 'publish', { photoIds });

  describe('风险', () => {
    let citizen: Client;
    let id: string;
    let photoId: string;
    beforeAll(async () => {
      ({ citizen, id } = await fileJudged('demo-01', 'risky'));
      photoId = (await photos(reviewer, id))[0]!.id;
    });

    it('the report goes on', async () => {
      await steps.transfer(id);
      await steps.accept(id);
      expect(await citizen.report(id)).toMatchObject({ state: 'handling' });
    });

    it('the photo is hidden from dispatcher and handler, not from a reviewer', async () => {
      expect(await photos(reviewer, id)).toMatchObject([{ id: photoId, check: 'risky' }]);
      expect((await reviewer.get(`/photos/${photoId}/view`)).status).toBe(200);
      for (const username of ['dispatcher', 'handler', 'lead']) {
        const person = await world.staff(username);
        expect(await photos(person, id)).toEqual([]);
        expect((await person.get(`/photos/${photoId}/thumb`)).status).toBe(404);
      }
      const { items } = (await reviewer.get<{ items: object[] }>('/reports')).body;
      expect(items).toContainEqual(expect.objectContaining({ id, thumbUrl: null }));
    });

    it('the reporter sees his own picture, and no verdict', async () => {
      expect(await photos(citizen, id)).toMatchObject([{ id: photoId, check: null }]);
      expect((await citizen.get(`/photos/${photoId}/view`)).status).toBe(200);
    });

    it('公开: it cannot be shown, alone or beside a good one', async () => {
      expect(await publish(id, [photoId])).toMatchObject(guarded('photosCleared'));
      expect(await steps.offered(reviewer, id)).not.toContain('publish');

      await world.sandbox.inject({ method: 'PUT', url: '/control/users/demo-01', payload: {} });
      const good = await citizen.photo();
      must(await citizen.act(id, 'supplement', { photoIds: [good] }));
      await checked();
      expect(await publish(id, [good, photoId])).toMatchObject({ status: 422, body: { code: 'report.badPhoto' } });
      expect((await world.anonymous().get(`/photos/${good}/view`)).status).toBe(404);
      must(await publish(id, [good]));
      expect((await world.anonymous().get(`/photos/${good}/view`)).status).toBe(200);
      expect((await world.anonymous().get(`/photos/${photoId}/view`)).status).toBe(404);
    });
  });

  describe('无人答复', () => {
    it('a check that is never answered leaves the photo to a human', async () => {
      const { id } = await fileJudged('demo-02', 'unanswered');
      expect(await photos(reviewer, id)).toMatchObject([{ check: 'pending' }]);

      await world.advance({ minutes: 36 });
      reviewer = await world.staff('reviewer');
      const [photo] = await photos(reviewer, id);
      expect(photo).toMatchObject({ check: 'unanswered' });
      expect(await photos(await world.staff('dispatcher'), id)).toHaveLength(1);
      must(await publish(id, [photo!.id]));
      expect((await world.anonymous().get(`/photos/${photo!.id}/view`)).status).toBe(200);
    });
  });

  describe('平台中断', () => {
    it('filing is not held up when the checker is away', async () => {
      const fault = { target: '/wxa/media_check_async', kind: 'refuse', times: 1 };
      await world.sandbox.inject({ method: 'PUT', url: '/control/faults', payload: [fault] });
      const citizen = await world.citizen('demo-03');
      const id = await steps.file(citizen);
      await world.settle();
      expect(await citizen.report(id)).toMatchObject({ state: 'submitted' });
      expect(await photos(reviewer, id)).toMatchObject([{ check: 'pending' }]);

      await world.advance({ minutes: 1 });
      await world.advance({ seconds: 5 });
      expect(await photos(reviewer, id)).toMatchObject([{ check: 'pass' }]);
    });
  });
});
