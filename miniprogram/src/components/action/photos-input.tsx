import { useEffect, useRef } from 'react';
import { LIMITS } from '@suishoupai/shared/limits';
import { PhotoField } from '@/components/form/photo-field';
import { usePhotos } from '@/components/form/use-photos';
import type { DevicePhoto } from '@/services/photo.service';
import type { FieldProps } from './fields';

/** Under which name the form keeps the photos themselves, so that they are there when it is opened again. */
const KEPT = 'photos';

/** Photos; the form waits until the server has them all. */
export const PhotosInput = ({ label, values, error, required, ...form }: FieldProps) => {
  const photos = usePhotos(values[KEPT] as readonly DevicePhoto[] | undefined, LIMITS.photosPerAction);
  const { items, ids, pending } = photos;
  const latest = useRef(form);
  latest.current = form;

  useEffect(() => {
    const { onChange, onChangeOther, onHold } = latest.current;
    onHold(pending ? '照片还没有传完。请等一等，或删掉没传上去的。' : undefined);
    onChangeOther(
      KEPT,
      items.map(({ photo }) => photo),
    );
    onChange(ids);
  }, [items, pending, ids.join()]);

  return <PhotoField label={label} photos={photos} limit={LIMITS.photosPerAction} optional={!required} error={error} />;
};
