import sharp from 'sharp';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, type Steps } from '../support/steps';
import { testJpeg } from '../support/test-jpeg';
import type { World } from '../support/world';
import { openStory } from './open-story';

interface SquareCase {
  photos: { id: string; thumbUrl: string; viewUrl: string }[];
}

describeEachEngine('a case that everybody may read', (engine) => {
  let world: World;
  let steps: Steps;
  let citizen: Client;
  let stranger: Client;
  let follower: Client;
  let reviewer: Client;
  let photoId: string;
  let id: string;
  beforeAll(async () => {
    ({ world, steps } = await openStory(engine));
    citizen = await world.citizen('demo-01');
    follower = await world.citizen('demo-02');
    stranger = world.anonymous();
    reviewer = await world.staff('reviewer');
    const gps = {
      GPSLatitudeRef: 'N',
      GPSLatitude: '36/1 30/1 0/1',
      GPSLongitudeRef: 'E',
      GPSLongitude: '116/1 12/1 0/1',
    };
    const exif = { IFD0: { Model: 'a phone' }, IFD3: gps };
    const taken = await sharp(await testJpeg(7))
      .withExif(exif)
      .jpeg()
      .toBuffer();
    photoId = must(await citizen.upload(taken)).body.id;
    id = await steps.file(citizen, { photoIds: [photoId] });
    await world.settle();
    await world.advance({ seconds: 5 });
  });
  afterAll(() => world.close());

  const picture = (person: Client) => person.get<Buffer>(`/photos/${photoId}/view`);
  const square = async () => (await stranger.get<{ items: { id: string }[] }>('/square')).body.items;

  it('before: neither case nor photo is there for strangers', async () => {
    expect(await square()).toEqual([]);
    for (const person of [stranger, follower]) {
      expect((await person.get(`/square/${id}`)).status).toBe(404);
      expect((await picture(person)).status).toBe(404);
    }
    expect((await follower.post(`/reports/${id}/follow`)).status).toBe(404);
    expect((await picture(citizen)).status).toBe(200);
  });

  it('公开: a reviewer shows it, with the photos he chose', async () => {
    expect((await (await world.staff('dispatcher')).act(id, 'publish', { photoIds: [photoId] })).status).toBe(403);
    must(await reviewer.act(id, 'publish', { photoIds: [photoId] }));

    expect(await square()).toMatchObject([{ id, state: 'submitted', beforeUrl: `/api/v1/photos/${photoId}/view` }]);
    const { body } = await stranger.get<SquareCase>(`/square/${id}`);
    expect(body).toMatchObject({ category: { name: '消防通道堵塞' }, photos: [{ id: photoId }] });
    expect(JSON.stringify(body)).not.toContain('幸福路');
  });

  it('公开: the picture says nothing about where, when and with what it was taken', async () => {
    const shown = await picture(stranger);
    expect(shown).toMatchObject({ status: 200, headers: { 'content-type': 'image/jpeg' } });
    const metadata = await sharp(shown.body).metadata();
    expect([metadata.exif, metadata.iptc, metadata.xmp]).toEqual([undefined, undefined, undefined]);
    expect((await stranger.get(`/photos/${photoId}/original`)).status).toBe(404);
  });

  it('关注: another citizen follows it, and is told of the result without the words to its reporter', async () => {
    must(await follower.post(`/reports/${id}/follow`));
    const { items } = (await follower.get<{ items: object[] }>('/reports?scope=followed')).body;
    expect(items).toMatchObject([{ id, state: 'submitted' }]);
    expect(JSON.stringify(items)).not.toContain('幸福路');
    const found = async (query: string) =>
      (await follower.get<{ items: object[] }>(`/reports?scope=followed&${query}`)).body.items.length;
    expect([
      await found(`q=${encodeURIComponent('幸福路')}`),
      await found(`q=${encodeURIComponent('消防通道')}`),
    ]).toEqual([0, 1]);
    expect(await found(`area=${world.city.areas.east}`)).toBe(1);
    expect((await follower.get(`/square/${id}`)).body).toMatchObject({ following: true });
    expect((await citizen.get(`/square/${id}`)).body).toMatchObject({ following: false });
    expect((await follower.get(`/reports/${id}`)).status).toBe(404);

    await steps.transfer(id);
    await steps.resolve(id, await steps.accept(id));
    await steps.approve(id);
    await world.settle();
    expect(await steps.inbox(follower, id)).toMatchObject([
      { kind: 'approve', text: expect.stringContaining('您关注的上报') },
    ]);
    expect((await stranger.get(`/square/${id}`)).body).toMatchObject({ state: 'closed', outcomeLabel: '已整改' });
  });

  it('留言: reaches the reporter; a note stays with the staff', async () => {
    must(await reviewer.post(`/reports/${id}/messages`, { text: '感谢您，回访将在下周进行。' }));
    must(await reviewer.post(`/reports/${id}/notes`, { text: '物业负责人态度不配合。' }));
    await world.settle();

    expect(await steps.told(citizen, id, 'message')).toContain('回访将在下周进行');
    expect((await citizen.report(id)).timeline[0]).toMatchObject({ told: '给上报人的消息', by: '市安委办' });
    expect(JSON.stringify(await citizen.report(id))).not.toContain('不配合');
    expect((await citizen.get(`/reports/${id}/notes`)).status).toBe(403);
    const { body } = await (await world.staff('handler')).get(`/reports/${id}/notes`);
    expect(body).toMatchObject({ items: [{ text: '物业负责人态度不配合。', author: '员工reviewer' }] });
    expect(JSON.stringify((await stranger.get(`/square/${id}`)).body)).not.toContain('回访');
  });

  it('撤下: and it is gone for everybody but those whose case it is', async () => {
    must(await reviewer.act(id, 'unpublish', { text: '涉及住户隐私。' }));

    expect(await square()).toEqual([]);
    expect((await stranger.get(`/square/${id}`)).status).toBe(404);
    expect((await picture(stranger)).status).toBe(404);
    expect((await picture(citizen)).status).toBe(200);
    expect((await follower.get<{ items: object[] }>('/reports?scope=followed')).body.items).toEqual([]);
    expect((await citizen.report(id)).timeline.map(({ action }) => action)).not.toContain('unpublish');
  });
});
