import { fits, fitWithin, needsShrinking, qualityFor } from './shrink';

const MB = 1024 * 1024;

it.each([
  [8192, 6144, { width: 4096, height: 3072 }],
  [3000, 9000, { width: 1365, height: 4096 }],
  [4096, 4096, { width: 4096, height: 4096 }],
  [640, 480, { width: 640, height: 480 }],
])('keeps the shape of %i × %i and makes nothing larger', (width, height, size) =>
  expect(fitWithin(width, height)).toEqual(size),
);

it.each([
  [4096, 3072, 4 * MB, false],
  [3072, 4097, MB, true],
  [640, 480, 4 * MB + 1, true],
])('knows whether %i × %i of %i bytes is too much', (width, height, bytes, tooMuch) =>
  expect(needsShrinking(width, height, bytes)).toBe(tooMuch),
);

it('takes no more than 4 MB for small enough', () => expect([fits(4 * MB), fits(4 * MB + 1)]).toEqual([true, false]));

it('presses harder what is larger', () => expect([MB, 5 * MB, 13 * MB].map(qualityFor)).toEqual([85, 75, 60]));
