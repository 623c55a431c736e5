import sharp from 'sharp';
import { audit } from '../support/audit';
import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { must, Steps } from '../support/steps';
import { testJpeg } from '../support/test-jpeg';
import { World } from '../support/world';

type Box = { x: number; y: number; width: number; height: number };

const FACE: Box = { x: 0.25, y: 0.25, width: 0.25, height: 0.5 };

describeEachEngine('a photo that is published in part', (engine) => {
  let world: World;
  let stranger: Client;
  let reviewer: Client;
  let id: string;
  let photoId: string;
  let other: string;
  beforeAll(async () => {
    world = await World.open(engine);
    const citizen = await world.citizen('demo-01');
    stranger = world.anonymous();
    reviewer = await world.staff('reviewer');
    photoId = must(await citizen.upload(await striped())).body.id;
    other = must(await citizen.upload(await testJpeg(5))).body.id;
    id = await new Steps(world).file(citizen, { photoIds: [photoId, other] });
    await world.settle();
    await world.advance({ seconds: 5 });
  });
  afterAll(() => world?.close());

  /** Black and white lines: what is averaged turns grey. */
  const striped = () => {
    const pixels = Buffer.from(
      Array.from({ length: 800 * 600 }, (_, at) => (Math.floor((at % 800) / 2) % 2 ? 255 : 0)),
    );
    return sharp(pixels, { raw: { width: 800, height: 600, channels: 1 } })
      .jpeg({ quality: 95 })
      .toBuffer();
  };
  const picture = (person: Client, photo = photoId, variant = 'view') =>
    person.get<Buffer>(`/photos/${photo}/${variant}`);
  /** How far the greys of a part lie from each other. */
  const contrast = async (jpeg: Buffer, { x, y, width, height }: Box) => {
    const { width: w, height: h } = await sharp(jpeg).metadata();
    const part = {
      left: Math.ceil(x * w),
      top: Math.ceil(y * h),
      width: Math.floor(width * w),
      height: Math.floor(height * h),
    };
    return (await sharp(await sharp(jpeg).extract(part).toBuffer()).stats()).channels[0]!.stdev;
  };
  const publish = (blurs: unknown, photoIds = [photoId, other]) => reviewer.act(id, 'publish', { photoIds, blurs });
  const shown = async () =>
    (await stranger.get<{ photos: { id: string }[] }>(`/square/${id}`)).body.photos.map((photo) => photo.id);

  it.each([
    ['a box beyond the edge', [{ photoId: 'P', boxes: [{ x: 0.9, y: 0, width: 0.2, height: 0.1 }] }]],
    ['a box of no size', [{ photoId: 'P', boxes: [{ x: 0.1, y: 0, width: 0, height: 0.1 }] }]],
    ['numbers that are none', [{ photoId: 'P', boxes: [{ x: '0.1', y: 0, width: 0.1, height: 0.1 }] }]],
    ['no box', [{ photoId: 'P', boxes: [] }]],
    ['a photo that is not to be shown', [{ photoId: '01KAN3Y8ZK5V9T2Q7W4R6X1B0C', boxes: [FACE] }]],
    [
      'a photo twice',
      [
        { photoId: 'P', boxes: [FACE] },
        { photoId: 'P', boxes: [FACE] },
      ],
    ],
  ])('refuses %s', async (_what, blurs) => {
    const ours = JSON.parse(JSON.stringify(blurs).replaceAll('"P"', `"${photoId}"`)) as unknown;
    expect(await publish(ours)).toMatchObject({ status: 422, body: { code: 'request.invalid' } });
    expect((await stranger.get(`/square/${id}`)).status).toBe(404);
  });

  it('is not there for strangers until what is hidden is hidden', async () => {
    must(await publish([{ photoId, boxes: [FACE] }]));
    expect(await shown()).toEqual([other]);
    expect((await picture(stranger)).status).toBe(404);
    expect((await picture(stranger, other)).status).toBe(200);
    await world.settle();
    expect(await shown()).toEqual([photoId, other]);
  });

  it('shows everybody the same: the part unreadable, the rest as it was', async () => {
    const whole = await striped();
    expect(await contrast(whole, FACE)).toBeGreaterThan(100);
    for (const person of [stranger, reviewer]) {
      const { body, headers } = await picture(person);
      expect(headers['content-type']).toBe('image/jpeg');
      expect(await contrast(body, FACE)).toBeLessThan(20);
      expect(await contrast(body, { x: 0.6, y: 0.25, width: 0.3, height: 0.5 })).toBeGreaterThan(100);
    }
    const thumb = (await picture(stranger, photoId, 'thumb')).body;
    expect(await contrast(thumb, { x: 0.2, y: 0.3, width: 0.2, height: 0.4 })).toBeLessThan(20);
    const photos = (await reviewer.report(id)).photos as object[];
    expect(photos).toMatchObject([
      { published: true, blurred: true },
      { published: true, blurred: false },
    ]);
    expect((await audit(world)).flatMap(({ broken }) => broken)).toEqual([]);
  });

  it('is whole again for staff once it is taken down, and can be shown with other parts hidden', async () => {
    const before = (await picture(stranger)).headers.etag;
    must(await reviewer.act(id, 'unpublish', { text: '还要遮挡。' }));
    expect((await picture(stranger)).status).toBe(404);
    expect(await contrast((await picture(reviewer)).body, FACE)).toBeGreaterThan(100);
    must(await publish([{ photoId, boxes: [FACE, { x: 0.6, y: 0.2, width: 0.4, height: 0.8 }] }]));
    await world.settle();
    const { body, headers } = await picture(stranger);
    expect(headers.etag).not.toBe(before);
    expect(await contrast(body, { x: 0.65, y: 0.25, width: 0.3, height: 0.5 })).toBeLessThan(20);
  });

  it('stays away when it is taken down before it is ready', async () => {
    must(await reviewer.act(id, 'unpublish'));
    must(await publish([{ photoId, boxes: [FACE] }]));
    must(await reviewer.act(id, 'unpublish'));
    await world.settle();
    must(await publish(null, [other]));
    await world.settle();
    expect(await shown()).toEqual([other]);
    expect((await picture(stranger)).status).toBe(404);
  });
});
