import type { DragEvent, DragListeners } from './drag.types';

const at = ({ touches, clientX, clientY }: DragEvent, deed: (x: number, y: number) => void): void => {
  const touch = touches?.[0];
  if (touch) deed(touch.clientX, touch.clientY);
  else if (clientX !== undefined && clientY !== undefined) deed(clientX, clientY);
};

/** Fingers, and the mouse of a desk. */
export const dragListeners: DragListeners = ({ start, move, end }) => ({
  onTouchStart: (event) => at(event, start),
  onTouchMove: (event) => at(event, move),
  onTouchEnd: end,
  onMouseDown: (event) => at(event, start),
  onMouseMove: (event) => at(event, move),
  onMouseUp: end,
});
