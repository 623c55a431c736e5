import { useRef, useState } from 'react';
import { dragListeners } from '@/platform/drag';
import { type Rect, rectOf } from '@/platform/rect';
import { type Box, boxBetween, isDrawn, type Point } from './box';

/**
 * Draws a box with a finger or the mouse over an element.
 * @param id of the element
 * @returns the box being drawn, and the element's listeners
 */
export const useDrawing = (id: string, drawn: (box: Box) => void) => {
  const [box, setBox] = useState<Box>();
  const rect = useRef<Rect>();
  const from = useRef<Point>();

  const pointAt = (x: number, y: number): Point | undefined =>
    rect.current && {
      x: (x - rect.current.left) / rect.current.width,
      y: (y - rect.current.top) / rect.current.height,
    };
  const start = async (x: number, y: number) => {
    from.current = undefined;
    rect.current = await rectOf(id);
    from.current = pointAt(x, y);
  };
  const move = (x: number, y: number) => {
    const to = from.current && pointAt(x, y);
    if (from.current && to) setBox(boxBetween(from.current, to));
  };
  const end = () => {
    if (box && isDrawn(box)) drawn(box);
    from.current = undefined;
    setBox(undefined);
  };
  return { box, listeners: dragListeners({ start: (x, y) => void start(x, y), move, end }) };
};
