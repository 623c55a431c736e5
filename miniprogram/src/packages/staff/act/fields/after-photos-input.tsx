import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import { LIMITS } from '@suishoupai/shared/limits';
import type { FieldProps } from '@/components/action/fields';
import { PhotoField } from '@/components/form/photo-field';
import { usePhotos } from '@/components/form/use-photos';
import { exact } from '@/components/time/words';
import type { DevicePhoto } from '@/services/photo.service';
import styles from '../act.module.scss';
import { type Taken, useTaken } from './use-taken';

/** Under which names the form keeps the photos and when and where each was taken. */
const KEPT = 'photos';
const TAKEN = 'taken';

/** Photos after the work, each with its time and, where the device tells it, its place. */
export const AfterPhotosInput = ({ label, values, error, ...form }: FieldProps) => {
  const photos = usePhotos(values[KEPT] as readonly DevicePhoto[] | undefined, LIMITS.photosPerAction);
  const { items, pending } = photos;
  const taken = useTaken(
    items.map(({ photo }) => photo.name),
    values[TAKEN] as Taken | undefined,
  );
  const latest = useRef(form);
  latest.current = form;

  useEffect(() => {
    const { onChange, onChangeOther, onHold } = latest.current;
    onHold(pending ? '照片还没有传完。请等一等，或删掉没传上去的。' : undefined);
    onChangeOther(
      KEPT,
      items.map(({ photo }) => photo),
    );
    onChangeOther(TAKEN, taken);
    onChange(items.flatMap(({ photo }) => afterPhotoOf(photo, taken)));
  }, [items, pending, taken]);

  return (
    <View className={styles.group}>
      <PhotoField label={label} photos={photos} limit={LIMITS.photosPerAction} error={error} />
      {items.map(({ photo: { name } }, index) => (
        <View key={name} className={styles.quiet}>
          第 {index + 1} 张：{taken[name] ? exact(taken[name].takenAt) : '正在记下时间'}，
          {taken[name]?.point ? '已记下位置' : '没有位置，审核时会看到'}
        </View>
      ))}
    </View>
  );
};

const afterPhotoOf = ({ name, sent }: DevicePhoto, taken: Taken) =>
  sent && taken[name] ? [{ photoId: sent.id, ...taken[name] }] : [];
