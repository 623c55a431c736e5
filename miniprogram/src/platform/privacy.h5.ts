import type { WatchPrivacy } from './types';

/** A browser asks for each capability itself, and keeps no consent of ours. */
export const watchPrivacy: WatchPrivacy = () => undefined;

export const agreesByOwnButton = (): boolean => false;
