import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { prepareDecoder, processPhoto } from './process-photo';

const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const XMP = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>secret-place</rdf:RDF></x:xmpmeta>';

const SKETCH = { width: 120, height: 90 };

/** Left half red, right half blue, with some texture for the hash; a small sketch, enlarged. */
function scene(width: number, height: number, seed = 1): Sharp {
  const pixels = Buffer.alloc(SKETCH.width * SKETCH.height * 3);
  for (let y = 0; y < SKETCH.height; y++) {
    for (let x = 0; x < SKETCH.width; x++) {
      const wave = Math.round(60 * Math.sin((seed * x * 9) / SKETCH.width) * Math.cos((seed * y * 7) / SKETCH.height));
      const at = (y * SKETCH.width + x) * 3;
      pixels[at] = x < SKETCH.width / 2 ? 190 + wave : 40;
      pixels[at + 1] = 40;
      pixels[at + 2] = x < SKETCH.width / 2 ? 40 : 190 + wave;
    }
  }
  return sharp(pixels, { raw: { ...SKETCH, channels: 3 } }).resize(width, height, { fit: 'fill' });
}

async function pixelAt(jpeg: Buffer, x: number, y: number): Promise<number[]> {
  const area = { left: x, top: y, width: 1, height: 1 };
  return [...(await sharp(jpeg).extract(area).toColourspace('srgb').raw().toBuffer())];
}

function distance(a: string, b: string): number {
  const differing = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  return differing.toString(2).replaceAll('0', '').length;
}

function pngChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG that claims a size and carries next to nothing. */
function pngOf(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const chunks = [
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(64))),
    pngChunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks]);
}

describe('processing a photo', () => {
  beforeAll(prepareDecoder);

  it('makes a view of 1600 px and a square thumbnail of 320 px, both JPEG', async () => {
    const original = await scene(2000, 1000).jpeg().toBuffer();
    const photo = await processPhoto(original);
    expect(photo).toMatchObject({ width: 2000, height: 1000 });
    expect(photo.originalSha256).toBe(createHash('sha256').update(original).digest('hex'));
    expect(photo.perceptualHash).toMatch(/^[0-9a-f]{16}$/);
    expect(await sharp(photo.view).metadata()).toMatchObject({ format: 'jpeg', width: 1600, height: 800 });
    expect(await sharp(photo.thumb).metadata()).toMatchObject({ format: 'jpeg', width: 320, height: 320 });
  });

  it('does not blow up a small photo', async () => {
    const photo = await processPhoto(await scene(90, 60).png().toBuffer());
    expect(await sharp(photo.view).metadata()).toMatchObject({ width: 90, height: 60 });
    expect(await sharp(photo.thumb).metadata()).toMatchObject({ width: 320, height: 320 });
  });

  it('drops EXIF with GPS, XMP and comments from both derivatives', async () => {
    const original = await scene(800, 600)
      .withExif({
        IFD0: { Make: 'secret-phone', Copyright: 'secret-name' },
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '36/1 27/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '115/1 59/1 0/1',
        },
      })
      .withXmp(XMP)
      .jpeg()
      .toBuffer();
    const carried = await sharp(original).metadata();
    expect(carried.exif?.includes('secret-phone')).toBe(true);
    expect(carried.xmp?.includes('secret-place')).toBe(true);

    const { view, thumb } = await processPhoto(original);
    for (const derivative of [view, thumb]) {
      const { exif, xmp, icc, iptc, orientation } = await sharp(derivative).metadata();
      expect({ exif, xmp, icc, iptc, orientation }).toEqual({});
      for (const trace of ['Exif', 'secret', 'adobe', 'ICC_PROFILE']) expect(derivative.includes(trace)).toBe(false);
    }
  });

  it('applies the orientation', async () => {
    const original = await scene(800, 400).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const photo = await processPhoto(original);
    expect(photo).toMatchObject({ width: 400, height: 800 });
    expect(await sharp(photo.view).metadata()).toMatchObject({ width: 400, height: 800 });
    const [topRed, , topBlue] = await pixelAt(photo.view, 200, 100);
    const [bottomRed, , bottomBlue] = await pixelAt(photo.view, 200, 700);
    expect(topRed).toBeGreaterThan(topBlue);
    expect(bottomBlue).toBeGreaterThan(bottomRed);
  });

  it('converts a wide colour profile to sRGB', async () => {
    const green = { width: 64, height: 64, channels: 3 as const, background: { r: 60, g: 200, b: 60 } };
    const original = await sharp({ create: green }).withIccProfile('p3').jpeg({ quality: 100 }).toBuffer();
    const [stored] = [...(await sharp(original, { ignoreIcc: true }).raw().toBuffer())];
    expect(Math.abs(stored - 60)).toBeGreaterThan(15);

    const [red, full, blue] = await pixelAt((await processPhoto(original)).view, 32, 32);
    expect(Math.abs(red - 60)).toBeLessThan(8);
    expect(Math.abs(full - 200)).toBeLessThan(8);
    expect(Math.abs(blue - 60)).toBeLessThan(8);
  });

  it('puts a transparent PNG on white', async () => {
    const clear = { width: 50, height: 50, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } };
    const photo = await processPhoto(await sharp({ create: clear }).png().toBuffer());
    expect(await pixelAt(photo.view, 25, 25)).toEqual([255, 255, 255]);
  });

  it.each([
    ['16 bit RGB PNG', () => scene(60, 40).toColourspace('rgb16').png()],
    ['grey PNG', () => scene(60, 40).greyscale().png()],
    ['palette PNG', () => scene(60, 40).png({ palette: true })],
    ['CMYK JPEG', () => scene(60, 40).toColourspace('cmyk').jpeg()],
    ['progressive JPEG', () => scene(60, 40).jpeg({ progressive: true })],
    ['lossy WebP', () => scene(60, 40).webp()],
    ['lossless WebP', () => scene(60, 40).webp({ lossless: true })],
    ['WebP with alpha', () => scene(60, 40).ensureAlpha(0.5).webp()],
  ])('reads a %s', async (_kind, make) => {
    const photo = await processPhoto(await make().toBuffer());
    expect(photo).toMatchObject({ width: 60, height: 40 });
    expect(await sharp(photo.view).metadata()).toMatchObject({ format: 'jpeg', width: 60, depth: 'uchar' });
  });

  it('takes the first frame of an animated WebP', async () => {
    const frame = { width: 40, height: 30, channels: 3 as const };
    const colours = [
      { r: 250, g: 0, b: 0 },
      { r: 0, g: 0, b: 250 },
    ];
    const still = (background: object) =>
      sharp({ create: { ...frame, background } })
        .png()
        .toBuffer();
    const frames = await Promise.all(colours.map(still));
    const original = await sharp(frames, { join: { animated: true } })
      .webp({ loop: 0, delay: [100, 100] })
      .toBuffer();
    expect((await sharp(original).metadata()).pages).toBe(2);

    const photo = await processPhoto(original);
    expect(photo).toMatchObject({ width: 40, height: 30 });
    const [red, , blue] = await pixelAt(photo.view, 20, 15);
    expect(red).toBeGreaterThan(200);
    expect(blue).toBeLessThan(50);
  });

  it('keeps nothing of what hides behind or inside a photo', async () => {
    const jpeg = await scene(100, 100).jpeg().toBuffer();
    const script = '<script>alert("hidden")</script>';
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, script.length + 2]), Buffer.from(script)]);
    const polyglot = Buffer.concat([
      jpeg.subarray(0, 2),
      comment,
      jpeg.subarray(2),
      Buffer.from(`PK\x03\x04${script}`),
    ]);
    const { view, thumb } = await processPhoto(polyglot);
    for (const derivative of [view, thumb]) {
      expect(derivative.includes('script')).toBe(false);
      expect(derivative.includes('PK\x03\x04')).toBe(false);
    }
  });

  it('recognises a photo after recompression and scaling, and tells another one apart', async () => {
    const original = await processPhoto(await scene(1200, 900).jpeg({ quality: 95 }).toBuffer());
    const again = await processPhoto(await scene(700, 525).jpeg({ quality: 50 }).toBuffer());
    const asWebp = await processPhoto(await scene(1200, 900).webp({ quality: 60 }).toBuffer());
    const other = await processPhoto(await scene(1200, 900, 3).jpeg().toBuffer());
    expect(distance(original.perceptualHash, again.perceptualHash)).toBeLessThanOrEqual(4);
    expect(distance(original.perceptualHash, asWebp.perceptualHash)).toBeLessThanOrEqual(4);
    expect(distance(original.perceptualHash, other.perceptualHash)).toBeGreaterThan(10);
  });

  it('gives a photo of one colour a hash as well', async () => {
    const grey = { width: 64, height: 64, channels: 3 as const, background: 'grey' };
    const photo = await processPhoto(await sharp({ create: grey }).jpeg().toBuffer());
    expect(photo.perceptualHash).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('refusing a photo', () => {
  beforeAll(prepareDecoder);

  const refusal = (bytes: Buffer) =>
    processPhoto(bytes).then(
      () => 'accepted',
      (error: { code: string }) => error.code,
    );

  it('of more than 10 MB', async () => {
    const jpeg = await scene(40, 40).jpeg().toBuffer();
    const padded = (length: number) => Buffer.concat([jpeg, Buffer.alloc(length - jpeg.length)]);
    expect(await refusal(padded(10 * 1024 * 1024))).toBe('accepted');
    expect(await refusal(padded(10 * 1024 * 1024 + 1))).toBe('photo.tooLarge');
  });

  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['text', Buffer.from('not a photo at all')],
    ['GIF', GIF],
    ['nothing', Buffer.alloc(0)],
  ])('that is %s under the name of one', async (_what, bytes) => {
    expect(await refusal(bytes)).toBe('photo.notAnImage');
  });

  it('of more than 64 megapixels', async () => {
    const bomb = { width: 8001, height: 8000, channels: 3 as const, background: 'black' };
    expect(await refusal(await sharp({ create: bomb }).png().toBuffer())).toBe('photo.tooManyPixels');
  });

  it.each([
    ['photo.tooManyPixels', 900_000, 900_000],
    ['photo.tooManyPixels', 64_001, 1_000],
    ['photo.damaged', 2_000_000_000, 2_000_000_000],
  ])('(%s) that claims %i × %i pixels in a few bytes', async (code, width, height) => {
    expect(await refusal(pngOf(width, height))).toBe(code);
  });

  it('that claims an allowed size and carries no such pixels', async () => {
    expect(await refusal(pngOf(8000, 8000))).toBe('photo.damaged');
  });

  it.each(['jpeg', 'png', 'webp'] as const)('that is a truncated %s', async (format) => {
    const whole = await scene(600, 400).toFormat(format).toBuffer();
    for (const part of [0.9, 0.5, 0.1]) {
      expect(await refusal(whole.subarray(0, Math.floor(whole.length * part)))).toBe('photo.damaged');
    }
    expect(await refusal(whole.subarray(0, 16))).toBe('photo.damaged');
  });

  it.each([
    ['SVG', Buffer.concat([Buffer.from('ffd8ff', 'hex'), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')])],
    ['GIF', Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), GIF])],
    ['zeros', Buffer.concat([Buffer.from('RIFF\x00\x00\x00\x00WEBP', 'latin1'), Buffer.alloc(5000)])],
  ])('that is %s behind a signature', async (_what, bytes) => {
    expect(await refusal(bytes)).toBe('photo.damaged');
  });

  it('by the decoder itself, were a foreign format to reach it', async () => {
    await expect(sharp(GIF).metadata()).rejects.toThrow('unsupported image format');
    await expect(sharp(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')).metadata()).rejects.toThrow(
      'unsupported',
    );
  });
});
