import { useCallback, useEffect, useRef, useState } from 'react';
import { LIMITS } from '@suishoupai/shared/limits';
import { useOnline } from '@/hooks/use-online';
import { camera } from '@/platform/camera';
import { NotAllowed } from '@/platform/types';
import { isOffline, wordsOf } from '@/services/api-error';
import { type DevicePhoto, dropPhoto, keepPhoto, PhotoGone, sendPhoto } from '@/services/photo.service';

export interface PhotoItem {
  photo: DevicePhoto;
  state: 'sending' | 'sent' | 'waiting' | 'failed';
  /** 0–100 while sending. */
  percent: number;
  /** The sentence under it when it failed. */
  error?: string;
}

export interface Photos {
  items: readonly PhotoItem[];
  /** Of those the server has, in order. */
  ids: string[];
  /** Some are not with the server yet. */
  pending: boolean;
  /** How many more there may be. */
  room: number;
  /** Why no picture could be taken: how to go on without. */
  refusal?: string;
  add: (source: 'camera' | 'album') => Promise<void>;
  remove: (key: string) => void;
  retry: (key: string) => void;
  clear: () => void;
}

/** Photos of a form: taken, made smaller, sent one by one, each to be tried again. @param start from a draft */
export const usePhotos = (start: readonly DevicePhoto[] = [], limit: number = LIMITS.photosPerReport): Photos => {
  const [items, setItems] = useState<PhotoItem[]>(() => start.map(waiting));
  const [refusal, setRefusal] = useState<string>();
  const latest = useRef(items);
  latest.current = items;

  const change = useCallback((key: string, changes: Partial<PhotoItem>) => {
    setItems((now) => now.map((one) => (one.photo.key === key ? { ...one, ...changes } : one)));
  }, []);
  const send = useCallback(
    async (photo: DevicePhoto) => {
      change(photo.key, { state: 'sending', percent: 0, error: undefined });
      const onProgress = (percent: number) => change(photo.key, { percent });
      const result = await sendPhoto(photo, onProgress).then(sentAs, failedWith);
      change(photo.key, result);
    },
    [change],
  );
  useSending(latest, send);

  const add = async (source: 'camera' | 'album') => {
    setRefusal(undefined);
    try {
      for (const picked of await camera.take(source, limit - items.length)) {
        const photo = await keepPhoto(picked);
        setItems((now) => (now.length < limit ? [...now, waiting(photo)] : now));
        void send(photo);
      }
    } catch (error) {
      setRefusal(wordsFor(error));
    }
  };
  const drop = (gone: readonly PhotoItem[]) => {
    gone.forEach(({ photo }) => void dropPhoto(photo));
    setItems((now) => now.filter((one) => !gone.some(({ photo }) => photo.key === one.photo.key)));
  };
  const byKey = (key: string) => items.filter(({ photo }) => photo.key === key);
  return {
    items,
    ids: items.flatMap(({ photo }) => (photo.sent ? [photo.sent.id] : [])),
    pending: items.some(({ state }) => state !== 'sent'),
    room: limit - items.length,
    refusal,
    add,
    remove: (key) => drop(byKey(key)),
    retry: (key) => byKey(key).forEach(({ photo }) => void send(photo)),
    clear: () => setItems([]),
  };
};

/** What waits is sent when the form opens and whenever the network is back. */
const useSending = (items: { current: readonly PhotoItem[] }, send: (photo: DevicePhoto) => Promise<void>) => {
  const online = useOnline();
  useEffect(() => {
    if (online) items.current.filter(({ state }) => state === 'waiting').forEach(({ photo }) => void send(photo));
  }, [online, items, send]);
};

const waiting = (photo: DevicePhoto): PhotoItem => ({ photo, state: 'waiting', percent: 0 });
const sentAs = (photo: DevicePhoto): Partial<PhotoItem> => ({ photo, state: 'sent', percent: 100 });
const failedWith = (error: unknown): Partial<PhotoItem> =>
  isOffline(error) ? { state: 'waiting' } : { state: 'failed', error: wordsFor(error) };

const wordsFor = (error: unknown): string => {
  if (error instanceof PhotoGone) return '这张照片已不在手机上，请删掉后重拍。';
  if (!(error instanceof NotAllowed)) return wordsOf(error);
  return error.what === 'camera'
    ? '相机用不了。可以从相册选择，或在手机设置里允许使用相机。'
    : '这张图片打不开，请换一张。';
};
