import { createHash } from 'node:crypto';
import sharp, { type Sharp } from 'sharp';
import phash from 'sharp-phash';
import { LIMITS } from '@suishoupai/shared/limits';
import { PhotoRefused } from './photo-refused';
import { sniff, type PhotoFormat } from './sniff';

const VIEW_SIDE = 1600;
const THUMB_SIDE = 320;
const JPEG_QUALITY = 82;
/** The decoder gives up by itself before the pool's deadline: a native call cannot be ended from outside. */
const DECODE_SECONDS = 15;

/** What is kept of an upload. Nothing is read from its metadata, and nothing of it is in the derivatives. */
export interface ProcessedPhoto {
  /** Hex SHA-256 of the bytes as uploaded. */
  originalSha256: string;
  /** Size of the original in pixels as a person sees it, orientation applied. */
  width: number;
  height: number;
  /** JPEG in sRGB of at most 1600 px on the long side. */
  view: Buffer;
  /** JPEG in sRGB, 320 × 320 px, the middle of the picture. */
  thumb: Buffer;
  /** 64 bits as 16 hex characters; look-alike photos differ in few bits. */
  perceptualHash: string;
}

/** What has a route; JPEG in sRGB. */
export type Derivatives = Pick<ProcessedPhoto, 'view' | 'thumb'>;

export interface Pixels {
  data: Buffer;
  raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

/**
 * Called before any decoding. libvips has loaders for dozens of formats: an upload reaches only three. These
 * settings hold for the whole process; without the cache no photo stays in memory.
 */
export function prepareDecoder(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
  });
  sharp.cache(false);
  sharp.concurrency(1);
}

/** The checks that cost nothing. Throws PhotoRefused `photo.tooLarge` or `photo.notAnImage`. */
export function admitPhoto(bytes: Buffer): PhotoFormat {
  if (bytes.length > LIMITS.uploadBytes) throw new PhotoRefused('photo.tooLarge');
  return sniff(bytes);
}

/**
 * Decodes an upload of at most 10 MB and 64 megapixels and makes its derivatives from the pixels alone.
 * Of an animation the first frame counts. Throws PhotoRefused.
 */
export async function processPhoto(bytes: Buffer): Promise<ProcessedPhoto> {
  const format = admitPhoto(bytes);
  const { width, height } = await measure(bytes, format);
  const pixels = await decode(bytes);
  return {
    originalSha256: createHash('sha256').update(bytes).digest('hex'),
    width,
    height,
    ...(await derivativesOf(pixels)),
    perceptualHash: await hash(pixels),
  };
}

/** Both derivatives of upright sRGB pixels. */
export async function derivativesOf({ data, raw }: Pixels): Promise<Derivatives> {
  return {
    view: await encode(sharp(data, { raw })),
    thumb: await encode(sharp(data, { raw }).resize(THUMB_SIDE, THUMB_SIDE, { fit: 'cover' })),
  };
}

/** Reads the header only, so that a picture of a million megapixels costs nothing. */
async function measure(bytes: Buffer, format: PhotoFormat): Promise<{ width: number; height: number }> {
  const header = await sharp(bytes, { limitInputPixels: false }).metadata().catch(damaged);
  if (header.format !== format) throw new PhotoRefused('photo.damaged');
  if (header.width * header.height > LIMITS.uploadPixels) throw new PhotoRefused('photo.tooManyPixels');
  return header.autoOrient;
}

/** Upright sRGB pixels of the view. Missing data is an error; slips that every phone makes are not. */
async function decode(bytes: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(bytes, { limitInputPixels: LIMITS.uploadPixels, failOn: 'error', pages: 1 })
    .timeout({ seconds: DECODE_SECONDS })
    .autoOrient()
    .resize(VIEW_SIDE, VIEW_SIDE, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
    .catch(damaged);
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}

function encode(image: Sharp): Promise<Buffer> {
  return image.jpeg({ quality: JPEG_QUALITY }).toBuffer();
}

async function hash({ data, raw }: Pixels): Promise<string> {
  const bits = await phash(data, { raw });
  return BigInt(`0b${bits}`).toString(16).padStart(16, '0');
}

export function damaged(cause: unknown): never {
  throw new PhotoRefused('photo.damaged', { cause });
}
