const LONG_SIDE = 4096;
const BYTES = 4 * 1024 * 1024;

export interface Size {
  width: number;
  height: number;
}

/** The largest size of the same shape within the limit of the long side, in whole pixels. */
export const fitWithin = (width: number, height: number, longSide = LONG_SIDE): Size => {
  const scale = Math.min(1, longSide / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
};

export const needsShrinking = (width: number, height: number, bytes: number): boolean =>
  Math.max(width, height) > LONG_SIDE || bytes > BYTES;

export const fits = (bytes: number): boolean => bytes <= BYTES;

/** JPEG quality, 0–100, that brings a photo of this many bytes below the limit in all likelihood. */
export const qualityFor = (bytes: number): number => (bytes > 3 * BYTES ? 60 : bytes > BYTES ? 75 : 85);
