import type { DragEvent, DragListeners } from './drag.types';

const at = ({ touches }: DragEvent, deed: (x: number, y: number) => void): void => {
  const touch = touches?.[0];
  if (touch) deed(touch.clientX, touch.clientY);
};

export const dragListeners: DragListeners = ({ start, move, end }) => ({
  onTouchStart: (event) => at(event, start),
  onTouchMove: (event) => at(event, move),
  onTouchEnd: end,
});
