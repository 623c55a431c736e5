import { boxBetween, isDrawn } from './box';

it('lies between two corners, whichever came first', () => {
  const [from, to] = [
    { x: 0.75, y: 0.5 },
    { x: 0.25, y: 0.25 },
  ];
  expect(boxBetween(from, to)).toEqual({ x: 0.25, y: 0.25, width: 0.5, height: 0.25 });
});

it('stays inside the photo', () => {
  expect(boxBetween({ x: 0.5, y: 0.5 }, { x: 1.5, y: -1 })).toEqual({ x: 0.5, y: 0, width: 0.5, height: 0.5 });
});

it('is none after a mere tap', () => {
  expect(isDrawn(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.5 }))).toBe(false);
  expect(isDrawn(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.6, y: 0.6 }))).toBe(true);
});
