import sharp from 'sharp';

/** A small real JPEG, different for every seed in bytes and in looks: a board of blocks whose greys the seed draws. */
export const testJpeg = (seed: number, width = 320, height = 240): Promise<Buffer> =>
  sharp(board(seed, width, height), { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 80 })
    .toBuffer();

const BLOCKS = 8;

const board = (seed: number, width: number, height: number): Buffer => {
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const block = Math.floor((x * BLOCKS) / width) + BLOCKS * Math.floor((y * BLOCKS) / height);
      pixels.fill(greyOf(seed, block), (y * width + x) * 3, (y * width + x) * 3 + 3);
    }
  }
  return pixels;
};

/** A multiplicative hash: neighbours get unrelated greys. */
const greyOf = (seed: number, block: number): number => (Math.imul(seed * 64 + block + 1, 2654435761) >>> 24) & 255;
