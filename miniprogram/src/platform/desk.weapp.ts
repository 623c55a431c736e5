import type { Desk } from './desk.types';

/** Inside WeChat there are pages, never panes. */
export const desk: Desk = {
  isWide: () => false,
  watch: () => () => undefined,
};
