import { GatewayFailure } from '../../src/common/gateway-failure';
import type { PushMessage } from '../../src/gateways/wechat-push/wechat-push.port';
import { CheckPhotoJob } from '../../src/modules/photo/check/check-photo.job';
import { GiveUpPhotoCheckJob } from '../../src/modules/photo/check/give-up-photo-check.job';
import { MediaVerdictConsumer } from '../../src/modules/photo/check/media-verdict.consumer';
import { Photo, type PhotoCheck } from '../../src/modules/photo/photo.entity';
import { idOf } from '../reward/town';
import { describeEachEngine } from '../support/engines/engines';
import { testJpeg } from '../support/test-jpeg';
import { PhotoWorld } from './photo-world';

describeEachEngine('the check of a photo', (engine) => {
  let world: PhotoWorld;
  let photoId: string;
  let traces = 0;

  beforeAll(async () => {
    world = await PhotoWorld.open(engine);
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    world.checker.checkImage.mockReset().mockImplementation(async () => ({ traceId: `trace-${++traces}` }));
    photoId = (await world.upload(await testJpeg(1))).id;
  });

  const check = (): Promise<void> => world.get(CheckPhotoJob).run({ photoId });
  const giveUp = (): Promise<void> => world.get(GiveUpPhotoCheckJob).run({ photoId });
  const standing = async (): Promise<PhotoCheck> => (await world.photo(photoId)).contentCheck;
  const set = (change: Partial<Photo>) => world.database.repository(Photo).update({ id: photoId }, change);
  const verdict = (fields: object, traceId = `trace-${traces}`): Promise<void> => {
    const CreateTime = world.clock.now().getTime() / 1000;
    const message = { Event: 'wxa_media_check', FromUserName: 'o-ANNA', CreateTime, trace_id: traceId, ...fields };
    return world.get(MediaVerdictConsumer).consume(message as PushMessage);
  };
  const says = (suggest: string) => ({ errcode: 0, result: { suggest } });

  it('asks once on behalf of the uploader, remembers the trace and waits 35 minutes', async () => {
    await check();
    await check();
    expect(world.checker.checkImage.mock.calls).toEqual([
      ['o-ANNA', expect.stringContaining(`https://city.example/api/v1/photos/${photoId}/check?expires=`)],
    ]);
    expect(await world.photo(photoId)).toMatchObject({ contentCheck: 'pending', checkTraceId: `trace-${traces}` });
    const due = (await world.jobs(photoId)).find(({ job }) => job === 'giveUpPhotoCheck')!.dueAt;
    expect(due.getTime() - world.clock.now().getTime()).toBe(35 * 60_000);
  });

  it('shows the picture under the link, until it expires, and under no other', async () => {
    await check();
    const link = new URL((world.checker.checkImage.mock.calls[0] as [string, string])[1]);
    const get = (path: string) => world.app.inject({ method: 'GET', url: path });
    const good = await get(link.pathname + link.search);
    expect(good.statusCode).toBe(200);
    expect(good.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    const other = (await world.upload(await testJpeg(2))).id;
    const later = Number(link.searchParams.get('expires')) + 1;
    const { pathname, search } = link;
    const forged = [
      pathname,
      `${pathname}${search.replace(/expires=\d+/, `expires=${later}`)}`,
      `${pathname}${search.slice(0, -2)}`,
      `${pathname.replace(photoId, other)}${search}`,
      `${pathname}?expires=a&expires=b&signature=`,
    ];
    for (const path of forged) expect((await get(path)).statusCode).toBe(404);
    world.clock.advance({ hours: 24, ms: -1 });
    expect((await get(pathname + search)).statusCode).toBe(200);
    world.clock.advance({ ms: 1 });
    expect((await get(pathname + search)).statusCode).toBe(404);
  });

  it('leaves the photos of people without a WeChat identity to a human', async () => {
    await set({ ownerPersonId: idOf('PSTAFF') });
    await check();
    expect(world.checker.checkImage).not.toHaveBeenCalled();
    expect(await standing()).toBe('review');
  });

  it('leaves what the platform refuses to a human', async () => {
    world.checker.checkImage.mockRejectedValue(new GatewayFailure('refused', '61010'));
    await check();
    expect(await standing()).toBe('review');
  });

  it.each(['unavailable', 'unknown'] as const)('asks again after %s, and for two hours only', async (kind) => {
    world.checker.checkImage.mockRejectedValue(new GatewayFailure(kind, '-1'));
    await expect(check()).rejects.toThrow(GatewayFailure);
    expect(await standing()).toBe('pending');
    world.clock.advance({ hours: 2 });
    await check();
    expect(await standing()).toBe('unanswered');
  });

  it('does not take a defect of ours for an answer', async () => {
    world.checker.checkImage.mockRejectedValue(new TypeError('defect'));
    world.clock.advance({ hours: 3 });
    await expect(check()).rejects.toThrow(TypeError);
    expect(await standing()).toBe('pending');
  });

  it('ends without the photo', async () => {
    await expect(world.get(CheckPhotoJob).run({ photoId: idOf('GONE') })).resolves.toBeUndefined();
    expect(world.checker.checkImage).not.toHaveBeenCalled();
  });

  it.each<[object, PhotoCheck]>([
    [says('pass'), 'pass'],
    [says('review'), 'review'],
    [says('risky'), 'risky'],
    [says('unheard of'), 'review'],
    [{ errcode: 0 }, 'review'],
    [{ errcode: -1008, result: {} }, 'review'],
  ])('takes the verdict %j as %s', async (fields, expected) => {
    await check();
    await verdict(fields);
    expect(await world.photo(photoId)).toMatchObject({ contentCheck: expected, checkedAt: world.clock.now() });
  });

  it('gives up on a silent platform, and still takes its late verdict', async () => {
    await check();
    await giveUp();
    expect(await standing()).toBe('unanswered');
    await verdict(says('risky'));
    expect(await standing()).toBe('risky');
  });

  it('keeps the first verdict, also against giving up', async () => {
    await check();
    await verdict(says('pass'));
    await verdict(says('risky'));
    await giveUp();
    expect(await standing()).toBe('pass');
  });

  it('keeps what a reviewer cleared', async () => {
    await check();
    await giveUp();
    await set({ published: true });
    await verdict(says('risky'));
    expect(await standing()).toBe('unanswered');
  });

  it('waits for a trace id that is not stored yet, and not for ever', async () => {
    const overtaking = () => verdict({ ...says('pass'), CreateTime: sentAt }, 'trace-early');
    const sentAt = world.clock.now().getTime() / 1000;
    await expect(overtaking()).rejects.toThrow('no photo');
    await set({ checkTraceId: 'trace-early' });
    await overtaking();
    expect(await standing()).toBe('pass');
    await set({ checkTraceId: null });
    world.clock.advance({ hours: 1 });
    await expect(overtaking()).resolves.toBeUndefined();
  });
});
