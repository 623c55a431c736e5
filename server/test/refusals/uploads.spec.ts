import type { Client } from '../support/client';
import { describeEachEngine } from '../support/engines/engines';
import { testJpeg } from '../support/test-jpeg';
import { World } from '../support/world';
import { holdJobs } from '../table/prepare';
import { expectRefused } from './refusal';

const SVG =
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>';

describeEachEngine('uploading what is no photo', (engine) => {
  let world: World;
  let citizen: Client;
  beforeAll(async () => {
    world = await World.open(engine);
    await holdJobs(world);
    citizen = await world.citizen('demo-01');
  });
  afterAll(() => world.close());

  it('50 MB', async () => {
    const huge = Buffer.concat([await testJpeg(1), Buffer.alloc(50 * 1024 * 1024)]);
    const { detail } = await expectRefused(world, 'photo.tooLarge', () => citizen.upload(huge));
    expect(detail).toContain('10 MB');
  });

  it.each([
    ['text named .jpg', Buffer.from('不是照片')],
    ['SVG', Buffer.from(SVG)],
    ['HTML', Buffer.from('<!doctype html><title>x</title>')],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_what, bytes) => {
    await expectRefused(world, 'photo.notAnImage', () => citizen.upload(bytes, 'photo.jpg'));
  });

  it('a broken JPEG', async () => {
    const jpeg = await testJpeg(2);
    await expectRefused(world, 'photo.damaged', () => citizen.upload(jpeg.subarray(0, 200)));
  });

  it('two photos at once, or one under another name', async () => {
    const part = (name: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"; filename="a.jpg"\r\n\r\nbytes\r\n`;
    const send = (...names: string[]) =>
      citizen.send('POST', '/photos', Buffer.from(`${names.map(part).join('')}--x--\r\n`), {
        'content-type': 'multipart/form-data; boundary=x',
        'idempotency-key': names.join('-'),
      });
    const two = await expectRefused(world, 'request.invalid', () => send('file', 'file'));
    expect(two.errors).toEqual([
      { field: 'file', code: 'onlyOne', message: expect.stringContaining('一张') as string },
    ]);
    await expectRefused(world, 'request.invalid', () => send('photo'));
  });

  it('without a key, with a key used for another photo, and without a session', async () => {
    const jpeg = await testJpeg(3);
    const { status } = await citizen.upload(jpeg, 'a.jpg', 'once');
    expect(status).toBe(201);
    await expectRefused(world, 'idempotency.mismatch', async () => citizen.upload(await testJpeg(4), 'a.jpg', 'once'));
    await expectRefused(world, 'request.invalid', () => citizen.upload(jpeg, 'a.jpg', 'not a key'));
    await expectRefused(world, 'session.missing', () => world.anonymous().upload(jpeg));
    await expectRefused(world, 'idempotency.missing', () => citizen.send('POST', '/photos'));
  });
});
