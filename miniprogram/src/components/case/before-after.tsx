import { View } from '@tarojs/components';
import { Photo } from '@/components/photo/photo';
import styles from './before-after.module.scss';
import { pairOf } from './pair';
import { type CasePhoto, usePreview } from './use-preview';

/** How it was and how it is, side by side; a tap shows all of them in full. Nothing until there is an after. */
export const BeforeAfter = ({ photos }: { photos: readonly CasePhoto[] }) => {
  const open = usePreview(photos);
  const { before, after } = pairOf(photos);
  if (!after) return null;
  return (
    <View className={styles.pair}>
      {before && <Side photo={before} words="整改前" onOpen={open} />}
      <Side photo={after} words="整改后" onOpen={open} />
    </View>
  );
};

interface SideProps {
  photo: CasePhoto;
  words: '整改前' | '整改后';
  onOpen: (photo: CasePhoto) => Promise<void>;
}

const Side = ({ photo, words, onOpen }: SideProps) => (
  <View className={styles.side}>
    <Photo url={photo.viewUrl} alt={words} size="wide" onClick={() => void onOpen(photo)} />
    <View className={`${styles.caption} ${words === '整改后' ? styles.after : ''}`}>{words}</View>
  </View>
);
