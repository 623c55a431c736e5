import sharp from 'sharp';

/** A small real JPEG, different for every seed in bytes and in looks. */
export const testJpeg = (seed: number, width = 320, height = 240): Promise<Buffer> =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: { r: (seed * 67) % 256, g: (seed * 151) % 256, b: (seed * 29) % 256 },
    },
  })
    .composite([{ input: stripes(seed, width, height), top: 0, left: 0 }])
    .jpeg({ quality: 80 })
    .toBuffer();

/** Bars whose places depend on the seed, so that perceptual hashes differ too. */
const stripes = (seed: number, width: number, height: number): Buffer => {
  const bars = Array.from({ length: 8 }, (_, n) => {
    const at = ((seed * 37 + n * 61) % 97) / 97;
    const grey = (seed * (n + 3) * 41) % 256;
    return `<rect x="${Math.round(at * width)}" y="${Math.round(((n * 13 + seed) % 8) * (height / 8))}" width="${width / 5}" height="${height / 6}" fill="rgb(${grey},${255 - grey},${(grey * 2) % 256})"/>`;
  });
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${bars.join('')}</svg>`,
  );
};
