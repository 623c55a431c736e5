import { View } from '@tarojs/components';
import { PHOTO_PURPOSES } from '@suishoupai/shared/report/words';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { Photo } from '@/components/photo/photo';
import type { PhotoView } from '@/services/wire';
import styles from './publish.module.scss';

interface Props {
  photo: PhotoView;
  /** 1 for the first. */
  place: number;
  chosen: boolean;
  /** How many parts of it. */
  hidden: number;
  onToggle: () => void;
  onHide: () => void;
}

/** One photo: a box to tick that makes it public, and beside it what hides a part of it. */
export const PublishRow = ({ photo, place, chosen, hidden, onToggle, onHide }: Props) => (
  <View className={styles.row}>
    <Photo url={photo.thumbUrl} alt={`第 ${place} 张，${PHOTO_PURPOSES[photo.purpose]}照片`} />
    <View className={styles.words}>
      <View>{PHOTO_PURPOSES[photo.purpose]}照片</View>
      {photo.check === 'risky' ? (
        <View className={styles.warn}>内容检查没有通过，不能公开</View>
      ) : (
        <View className={styles.deeds}>
          <View
            className={`${styles.tick} ${chosen ? styles.chosen : ''}`}
            role="checkbox"
            tabIndex={0}
            aria-checked={chosen}
            ariaLabel={`公开这张：第 ${place} 张`}
            onClick={onToggle}
          >
            <View className={styles.box}>{chosen && <Icon name="check" />}</View>
            公开这张
          </View>
          <View className={styles.hide}>
            <Button look="plain" label={`${hideWords(hidden)}：第 ${place} 张`} onClick={onHide}>
              {hideWords(hidden)}
            </Button>
          </View>
        </View>
      )}
    </View>
  </View>
);

const hideWords = (hidden: number): string => (hidden > 0 ? `已遮挡 ${hidden} 处` : '遮挡');
