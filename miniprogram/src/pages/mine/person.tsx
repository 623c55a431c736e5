import { View } from '@tarojs/components';
import { AS_BUTTON } from '@/components/button/as-button';
import { Icon } from '@/components/icon/icon';
import styles from './mine.module.scss';

interface Props {
  name: string;
  text: string;
  onClick?: () => void;
}

/** Who it is, at the top. */
export const Person = ({ name, text, onClick }: Props) => (
  <View className={styles.person} onClick={onClick} {...(onClick ? AS_BUTTON : {})}>
    <View className={styles.face}>
      <Icon name="user" big />
    </View>
    <View className={styles.who}>
      <View className={styles.name}>{name}</View>
      <View className={styles.text}>{text}</View>
    </View>
    {onClick && <Icon name="right" />}
  </View>
);
