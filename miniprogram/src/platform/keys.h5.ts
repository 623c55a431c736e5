import type { WatchKeys } from './desk.types';

const WRITING = 'input, textarea, select';
/** Enter belongs to them while they have the focus. */
const PRESSED_BY_ENTER = 'button, a, [role="button"], [role="tab"], [role="radio"], [role="checkbox"]';

export const watchKeys: WatchKeys = (keys) => {
  const listener = (event: KeyboardEvent) => {
    const deed = keys[event.key];
    if (!deed || event.ctrlKey || event.metaKey || event.altKey || isTaken(event)) return;
    event.preventDefault();
    deed();
  };
  window.addEventListener('keydown', listener);
  return () => window.removeEventListener('keydown', listener);
};

const isTaken = ({ target, key }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest(key === 'Enter' ? `${WRITING}, ${PRESSED_BY_ENTER}` : WRITING) !== null;
