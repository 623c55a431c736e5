import 'reflect-metadata';
import { Test } from '@nestjs/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { DEFAULT_PHOTO_POOL, PhotoProcessor, type PhotoPool } from './photo-processor';
import { PhotoBusy, PhotoRefused } from './photo-refused';

const JPEG = Buffer.from('ffd8ffe0', 'hex');

/** Some texture, so that decoding has work to do. */
async function texture(width: number, height: number): Promise<Buffer> {
  const background = { r: 120, g: 130, b: 140 };
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
  const small = sharp({ create: { width: 200, height: 150, channels: 3, background, noise } });
  return sharp(await small.png().toBuffer())
    .resize(width, height, { fit: 'fill' })
    .jpeg()
    .toBuffer();
}

describe('the photo processor with its real threads', () => {
  let processor: PhotoProcessor;
  beforeEach(() => {
    processor = new PhotoProcessor();
  });
  afterEach(() => processor.close());

  it('is built by injection and makes a photo', async () => {
    const module = await Test.createTestingModule({ providers: [PhotoProcessor] }).compile();
    const photo = await module.get(PhotoProcessor).process(await texture(640, 480));
    expect(photo).toMatchObject({ width: 640, height: 480 });
    expect(Buffer.isBuffer(photo.view) && Buffer.isBuffer(photo.thumb)).toBe(true);
    expect(await sharp(photo.view).metadata()).toMatchObject({ format: 'jpeg', width: 640 });
    await module.close();
    await expect(module.get(PhotoProcessor).process(JPEG)).rejects.toThrow(PhotoBusy);
  });

  it('keeps the event loop turning while it works on 12 megapixels', async () => {
    const original = await texture(4000, 3000);
    let turns = 0;
    let working = true;
    const turn = () => {
      turns++;
      if (working) setImmediate(turn);
    };
    setImmediate(turn);
    await processor.process(original);
    working = false;
    expect(turns).toBeGreaterThan(200);
  });

  it('serves more photos than it has threads, each its own', async () => {
    const widths = [100, 110, 120, 130, 140, 150];
    const originals = await Promise.all(widths.map((width) => texture(width, 80)));
    const photos = await Promise.all(originals.map((original) => processor.process(original)));
    expect(photos.map((photo) => photo.width)).toEqual(widths);
  });

  it('passes a refusal on and goes on working', async () => {
    const whole = await texture(300, 200);
    await expect(processor.process(whole.subarray(0, 2000))).rejects.toMatchObject({ code: 'photo.damaged' });
    await expect(processor.process(Buffer.from('text'))).rejects.toMatchObject({ code: 'photo.notAnImage' });
    expect(await processor.process(whole)).toMatchObject({ width: 300 });
  });

  it('leaves the bytes to their owner', async () => {
    const original = await texture(64, 64);
    const copy = Buffer.from(original);
    await processor.process(original);
    expect(original.equals(copy)).toBe(true);
  });

  it('can be closed in the middle of the work', async () => {
    const original = await texture(4000, 3000);
    await Promise.all([processor.process(original), processor.process(original)]);
    const outcomes = [1, 2, 3, 4].map(() =>
      processor.process(original).then(
        ({ width }) => width,
        (error: Error) => error.constructor,
      ),
    );
    await new Promise((resolve) => setImmediate(resolve));
    await processor.close();
    for (const outcome of await Promise.all(outcomes)) expect([4000, PhotoBusy]).toContain(outcome);
    await expect(processor.process(original)).rejects.toThrow(PhotoBusy);
  });

  it('starts no thread for a photo that came just before the close', async () => {
    const late = processor.process(await texture(64, 64)).catch((error: unknown) => error);
    await processor.close();
    expect(await late).toBeInstanceOf(PhotoBusy);
  });
});

describe('the photo processor with threads that fail', () => {
  let folder: string;
  let processor: PhotoProcessor;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'photo-pool-'));
  });
  afterEach(() => processor.close());
  afterAll(() => rm(folder, { recursive: true }));

  /** A worker that runs the given statements for each photo; bytes[4] is the mark of the photo. */
  async function start(statements: string, pool: Partial<PhotoPool> = {}): Promise<void> {
    const file = join(folder, `${Buffer.from(statements).toString('hex').slice(0, 60)}.js`);
    const head = `const { parentPort } = require('node:worker_threads'); const photo = { view: Buffer.of(1), thumb: Buffer.of(2) };`;
    await writeFile(file, `${head}\nparentPort.on('message', (bytes) => { ${statements} });`);
    processor = new PhotoProcessor({ ...DEFAULT_PHOTO_POOL, threads: 1, file, ...pool });
  }
  const marked = (mark: string) => Buffer.concat([JPEG, Buffer.from(mark)]);

  it('gives up on a photo after the deadline and replaces the thread', async () => {
    await start(`if (bytes[4] === 104) for (;;); parentPort.postMessage({ photo });`, { deadlineMs: 1_000 });
    const hung = processor.process(marked('h'));
    const next = processor.process(marked('n'));
    await expect(hung).rejects.toMatchObject({ code: 'photo.damaged' });
    expect((await next).view).toEqual(Buffer.of(1));
  });

  it('counts a photo that exhausts the memory of the thread as damaged', async () => {
    await start(`const all = []; for (;;) all.push(new Array(1e5).fill({}));`);
    const failure: unknown = await processor.process(JPEG).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PhotoRefused);
    expect(failure).toMatchObject({ code: 'photo.damaged' });
  });

  it('reports a defect of the worker as such, and goes on', async () => {
    await start(`if (bytes[4] === 98) throw new Error('a bug'); parentPort.postMessage({ photo });`);
    await expect(processor.process(marked('b'))).rejects.toThrow('a bug');
    expect((await processor.process(marked('n'))).thumb).toEqual(Buffer.of(2));
  });

  it('notices a thread that ends by itself', async () => {
    await start(`if (bytes[4] === 101) process.exit(3); parentPort.postMessage({ photo });`);
    await expect(processor.process(marked('e'))).rejects.toThrow('ended');
    expect((await processor.process(marked('n'))).thumb).toEqual(Buffer.of(2));
  });

  it('reports a missing worker file', async () => {
    processor = new PhotoProcessor({ ...DEFAULT_PHOTO_POOL, file: join(folder, 'absent.js') });
    await expect(processor.process(JPEG)).rejects.toThrow('absent.js');
  });

  it('is busy when more than 50 photos wait', async () => {
    await start(`if (bytes[4] !== 115) parentPort.postMessage({ photo });`);
    const stuck = processor.process(marked('s')).catch((error: unknown) => error);
    const waiting = Array.from({ length: 50 }, () => processor.process(marked('n')).catch((error: unknown) => error));
    await expect(processor.process(marked('n'))).rejects.toThrow(PhotoBusy);
    await processor.close();
    for (const outcome of await Promise.all([stuck, ...waiting])) expect(outcome).toBeInstanceOf(PhotoBusy);
  });
});
