import { useEffect, useRef } from 'react';
import { type Photos, usePhotos } from '@/components/form/use-photos';
import type { DevicePhoto } from '@/services/photo.service';
import type { Change } from './use-draft';

/** The form's photos, kept with the draft. @param camera opens it at once, unless there are photos already */
export const useDraftPhotos = (start: readonly DevicePhoto[], change: Change, camera: boolean): Photos => {
  const photos = usePhotos(start);
  const { items, add } = photos;
  useEffect(() => {
    change({ photos: items.map(({ photo }) => photo) });
  }, [items.map(({ photo }) => photo.key + (photo.sent?.id ?? '')).join(), change]);

  const open = useRef(camera && start.length === 0);
  useEffect(() => {
    if (open.current) void add('camera');
    open.current = false;
  });
  return photos;
};
