import sharp, { type OverlayOptions, type Region } from 'sharp';
import { damaged, derivativesOf, type Derivatives, type Pixels } from './process-photo';

/** A part of a picture, in fractions of its width and height. */
export interface BlurBox {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Cells along the longer side of a box: sixteen colours at most say nothing of a face or a number plate. */
const CELLS = 4;

/**
 * New derivatives of a view, JPEG, with these parts replaced by a few averages of their colours: nothing of what was
 * there can be read back. Throws PhotoRefused `photo.damaged`.
 */
export async function blurPhoto(view: Buffer, boxes: readonly BlurBox[]): Promise<Derivatives> {
  const { data, info } = await sharp(view).removeAlpha().raw().toBuffer({ resolveWithObject: true }).catch(damaged);
  const pixels = { data, raw: { width: info.width, height: info.height, channels: info.channels } };
  const patches = await Promise.all(boxes.map((box) => mosaic(pixels, areaOf(box, pixels))));
  const covered = await sharp(data, { raw: pixels.raw }).composite(patches).removeAlpha().raw().toBuffer();
  return derivativesOf({ ...pixels, data: covered });
}

/** Whole pixels, the box's edges included. */
function areaOf({ x, y, width, height }: BlurBox, { raw }: Pixels): Region {
  const [left, top] = [Math.floor(x * raw.width), Math.floor(y * raw.height)];
  const right = Math.min(raw.width, Math.ceil((x + width) * raw.width));
  const bottom = Math.min(raw.height, Math.ceil((y + height) * raw.height));
  return { left, top, width: right - left, height: bottom - top };
}

async function mosaic({ data, raw }: Pixels, area: Region): Promise<OverlayOptions> {
  const { left, top, width, height } = area;
  const cells = (side: number) => Math.max(1, Math.round((CELLS * side) / Math.max(width, height)));
  const averages = await sharp(data, { raw })
    .extract(area)
    .resize(cells(width), cells(height), { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const few = { width: averages.info.width, height: averages.info.height, channels: averages.info.channels };
  const input = await sharp(averages.data, { raw: few })
    .resize(width, height, { fit: 'fill', kernel: 'nearest' })
    .png()
    .toBuffer();
  return { input, left, top };
}
