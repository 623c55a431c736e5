import type { WatchKeys } from './desk.types';

/** A phone has no keys. */
export const watchKeys: WatchKeys = () => () => undefined;
