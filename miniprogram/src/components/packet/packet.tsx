import { View } from '@tarojs/components';
import { AS_BUTTON } from '@/components/button/as-button';
import { yuan } from '@suishoupai/shared/money';
import styles from './packet.module.scss';

interface Props {
  amountFen: number;
  /** Whose report it is for. */
  title: string;
  text: string;
  /** The flap goes up, and stays up until this is false again. */
  opening?: boolean;
  onOpen: () => void;
}

/** A red packet that waits to be opened; all of it is one target. */
export const Packet = ({ amountFen, title, text, opening = false, onOpen }: Props) => (
  <View
    className={`${styles.packet} ${opening ? styles.opening : ''}`}
    aria-busy={opening}
    onClick={opening ? undefined : onOpen}
    {...AS_BUTTON}
  >
    <View className={styles.flap} />
    <View className={styles.words}>
      <View className={styles.amount}>{yuan(amountFen)}</View>
      <View>{title}</View>
      <View>{opening ? '正在打开…' : text}</View>
    </View>
    <View className={styles.seal} aria-hidden>
      领
    </View>
  </View>
);
