import { useCallback } from 'react';
import { preview } from '@/platform/preview';
import { toast } from '@/platform/toast';
import { pictureOf } from '@/services/picture';
import type { PhotoView } from '@/services/wire';

/** A photo of a case or of the square. */
export type CasePhoto = Pick<PhotoView, 'id' | 'purpose' | 'thumbUrl' | 'viewUrl'>;

/** Opens these photos in full, beginning with one of them. What cannot be had is left out. */
export const usePreview = (photos: readonly CasePhoto[]): ((first: CasePhoto) => Promise<void>) =>
  useCallback(
    async (first) => {
      const sources = await Promise.all(photos.map(({ viewUrl }) => pictureOf(viewUrl)));
      const start = sources[photos.indexOf(first)];
      if (!start) return toast('照片暂时打不开，请稍后再试。');
      const there = sources.filter((source): source is string => source !== null);
      preview(there, there.indexOf(start));
    },
    [photos],
  );
