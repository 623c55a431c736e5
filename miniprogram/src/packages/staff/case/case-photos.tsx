import { View } from '@tarojs/components';
import { PHOTO_PURPOSES } from '@suishoupai/shared/report/words';
import { Card } from '@/components/card/card';
import { PhotoStrip } from '@/components/case/photo-strip';
import { exact } from '@/components/time/words';
import type { PhotoView } from '@/services/wire';
import styles from './case.module.scss';
import { distanceWords, isFar } from './distance';

/** Every photo, then when and how far away those of the work were taken, and which a check doubts. */
export const CasePhotos = ({ photos }: { photos: readonly PhotoView[] }) => (
  <Card title={`照片（${photos.length}）`}>
    {photos.length === 0 && <View className={styles.quiet}>还没有照片</View>}
    <PhotoStrip photos={photos} />
    {photos.filter(hasNote).map((photo) => (
      <View key={photo.id} className={isFar(photo.distanceMetres) ? styles.doubt : styles.small}>
        {PHOTO_PURPOSES[photo.purpose]}：{noteOf(photo)}
      </View>
    ))}
  </Card>
);

const DOUBTED = new Set(['review', 'risky']);

const isDoubted = ({ check }: PhotoView): boolean => check !== null && DOUBTED.has(check);

const hasNote = (photo: PhotoView): boolean =>
  photo.takenAt !== null || photo.distanceMetres !== null || isDoubted(photo);

const noteOf = (photo: PhotoView): string =>
  [
    photo.takenAt && `拍于 ${exact(photo.takenAt)}`,
    photo.distanceMetres !== null && distanceWords(photo.distanceMetres),
    isDoubted(photo) && '内容检查存疑',
  ]
    .filter(Boolean)
    .join('，');
