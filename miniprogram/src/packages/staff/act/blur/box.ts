/** A part of a photo, in fractions of its width and height. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** The least that counts as drawn: a tap is no box. */
const LEAST = 0.02;

/** The box between two corners, inside the photo. */
export const boxBetween = (from: Point, to: Point): Box => {
  const [x, right] = [clamp(Math.min(from.x, to.x)), clamp(Math.max(from.x, to.x))];
  const [y, bottom] = [clamp(Math.min(from.y, to.y)), clamp(Math.max(from.y, to.y))];
  return { x, y, width: right - x, height: bottom - y };
};

export const isDrawn = ({ width, height }: Box): boolean => width >= LEAST && height >= LEAST;

/** As the style of what lies over the photo. */
export const styleOf = ({ x, y, width, height }: Box) => ({
  left: `${x * 100}%`,
  top: `${y * 100}%`,
  width: `${width * 100}%`,
  height: `${height * 100}%`,
});

const clamp = (n: number): number => Math.min(1, Math.max(0, n));
