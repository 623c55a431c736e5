import type { Sharer } from './types';

export const sharer: Sharer = { openType: 'share', share: async () => undefined };
