import type { Host } from '../host';
import type { Asked, WxPart } from './convention';
import type { Device } from './device';

/** Values are copied in and out, and what is absent reads as an empty text. */
export const storage = (asked: Asked, { storage: kept }: Device, host: () => Host): WxPart => {
  const read = (key: string): unknown => {
    const text = kept.get(key);
    return text === undefined ? '' : host().carry(JSON.parse(text));
  };
  const write = (key: string, data: unknown) => void kept.set(key, JSON.stringify(data));
  return {
    getStorageSync: read,
    setStorageSync: write,
    removeStorageSync: (key: string) => void kept.delete(key),
    clearStorageSync: () => kept.clear(),
    getStorageInfoSync: () => host().carry({ keys: [...kept.keys()], currentSize: 1, limitSize: 10_240 }),
    getStorage: asked('getStorage', ({ key }: { key: string }) => {
      if (!kept.has(key)) throw new Error('data not found');
      return { data: read(key) };
    }),
    setStorage: asked('setStorage', ({ key, data }: { key: string; data: unknown }) => write(key, data)),
    removeStorage: asked('removeStorage', ({ key }: { key: string }) => void kept.delete(key)),
  };
};
