import { View } from '@tarojs/components';
import { AS_BUTTON } from '@/components/button/as-button';
import { Icon } from '@/components/icon/icon';
import { open } from '@/platform/navigate';
import styles from './home.module.scss';

/** What this product is for: the camera opens at once. */
export const ReportButton = () => (
  <View
    className={styles.report}
    hoverClass={styles.pressed}
    onClick={() => open('report/file', { camera: 1 })}
    {...AS_BUTTON}
  >
    <View className={styles.lens}>
      <Icon name="camera" big />
    </View>
    <View>
      <View className={styles.verb}>拍隐患</View>
      <View className={styles.hint}>拍张照片，就有人来管</View>
    </View>
  </View>
);
