/** A finger or a mouse over an element, in pixels of the window. */
export interface DragEvent {
  touches?: readonly { clientX: number; clientY: number }[];
  clientX?: number;
  clientY?: number;
}

export interface Drag {
  start: (x: number, y: number) => void;
  move: (x: number, y: number) => void;
  end: () => void;
}

/** Listeners that an element spreads to be drawn upon. */
export type DragListeners = (drag: Drag) => Readonly<Record<string, (event: DragEvent) => void>>;
