/** Whether the screen is a desk's: wide enough for two panes. */
export interface Desk {
  isWide(): boolean;
  /** Calls back with every change. @returns the end of it */
  watch(changed: (wide: boolean) => void): () => void;
}

/** What each key does, by `KeyboardEvent.key`. */
export type Keys = Readonly<Record<string, () => void>>;

/** Hears the keyboard, except while somebody writes. @returns the end of it */
export type WatchKeys = (keys: Keys) => () => void;
