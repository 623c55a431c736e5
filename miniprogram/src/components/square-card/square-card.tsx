import { View } from '@tarojs/components';
import { AS_BUTTON } from '@/components/button/as-button';
import { StateTag } from '@/components/case/state-tag';
import { Icon } from '@/components/icon/icon';
import { Photo } from '@/components/photo/photo';
import { now } from '@/platform/now';
import type { SquareItemView } from '@/services/wire';
import { daysOf } from './days-of';
import styles from './square-card.module.scss';

interface Props {
  item: SquareItemView;
  onOpen: () => void;
}

/** A case of the square in the feed; before and after side by side once the hazard is gone. */
export const SquareCard = ({ item, onOpen }: Props) => (
  <View className={styles.card} onClick={onOpen} {...AS_BUTTON}>
    <Pictures item={item} />
    <View className={styles.head}>
      <View className={styles.kind}>{item.category.name}</View>
      <StateTag state={item.state} />
    </View>
    <View className={styles.foot}>
      <View className={styles.place}>
        <Icon name="pin" />
        {item.area.name}
      </View>
      <View>{daysOf(item, now())}</View>
    </View>
  </View>
);

const Pictures = ({ item: { beforeUrl, afterUrl, thumbUrl, category } }: { item: SquareItemView }) => {
  if (!beforeUrl || !afterUrl) return <Photo url={beforeUrl ?? afterUrl ?? thumbUrl} alt={category.name} size="wide" />;
  return (
    <View className={styles.pair}>
      <Half url={beforeUrl} words="整改前" />
      <Half url={afterUrl} words="整改后" done />
    </View>
  );
};

const Half = ({ url, words, done = false }: { url: string; words: string; done?: boolean }) => (
  <View className={styles.half}>
    <Photo url={url} alt={words} size="wide" />
    <View className={`${styles.caption} ${done ? styles.done : ''}`}>{words}</View>
  </View>
);
