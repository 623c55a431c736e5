import sharp from 'sharp';

/** A small real JPEG, different for every seed in bytes and in looks: a board of blocks whose greys the seed draws. */
export const testJpeg = (seed: number, width = 320, height = 240): Promise<Buffer> =>
  sharp(board(seed), { raw: { width: BLOCKS, height: BLOCKS, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'nearest' })
    .jpeg({ quality: 80 })
    .toBuffer();

const BLOCKS = 8;

/** A pixel for every block. */
const board = (seed: number): Buffer =>
  Buffer.from(Array.from({ length: BLOCKS * BLOCKS * 3 }, (_, index) => greyOf(seed, Math.floor(index / 3))));

/** A multiplicative hash: neighbours get unrelated greys. */
const greyOf = (seed: number, block: number): number => (Math.imul(seed * 64 + block + 1, 2654435761) >>> 24) & 255;
