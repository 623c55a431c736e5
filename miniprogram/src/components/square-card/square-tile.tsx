import { View } from '@tarojs/components';
import { AS_BUTTON } from '@/components/button/as-button';
import { StateTag } from '@/components/case/state-tag';
import { Photo } from '@/components/photo/photo';
import type { SquareItemView } from '@/services/wire';
import styles from './square-tile.module.scss';

interface Props {
  item: SquareItemView;
  onOpen: () => void;
}

/** A case of the square where there is little room: photo, kind, place. */
export const SquareTile = ({ item, onOpen }: Props) => (
  <View className={styles.tile} onClick={onOpen} {...AS_BUTTON}>
    <Photo url={item.thumbUrl} alt={item.category.name} size="wide" />
    <View className={styles.words}>
      <View className={styles.kind}>{item.category.name}</View>
      <View className={styles.foot}>
        <View className={styles.place}>{item.area.name}</View>
        <StateTag state={item.state} />
      </View>
    </View>
  </View>
);
