import { View } from '@tarojs/components';
import { PHOTO_PURPOSES } from '@suishoupai/shared/report/words';
import { Photo } from '@/components/photo/photo';
import styles from './photo-strip.module.scss';
import { type CasePhoto, usePreview } from './use-preview';

interface Props {
  photos: readonly CasePhoto[];
  /** What one swipes through in full, when more than these. */
  all?: readonly CasePhoto[];
}

/** Photos of a case, each with what it shows; a tap opens it in full. */
export const PhotoStrip = ({ photos, all = photos }: Props) => {
  const open = usePreview(all);
  if (photos.length === 0) return null;
  return (
    <View className={styles.strip}>
      {photos.map((photo, index) => (
        <View key={photo.id} className={styles.one}>
          <Photo
            url={photo.thumbUrl}
            alt={`${PHOTO_PURPOSES[photo.purpose]}照片 ${index + 1}`}
            onClick={() => void open(photo)}
          />
          <View className={styles.purpose}>{PHOTO_PURPOSES[photo.purpose]}</View>
        </View>
      ))}
    </View>
  );
};
