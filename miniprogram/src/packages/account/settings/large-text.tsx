import { View } from '@tarojs/components';
import { Switch } from '@/components/switch/switch';
import { useStore } from '@/hooks/use-store';
import { changeSettings, deviceSettings } from '@/session/settings';
import styles from './large-text.module.scss';

/** The whole line takes the tap, and so does the switch in it. */
export const LargeText = () => {
  const { largeText } = useStore(deviceSettings);
  return (
    <View className={styles.line} onClick={() => changeSettings({ largeText: !largeText })}>
      <View className={styles.label}>
        大字
        <View className={styles.note}>所有页面的字和按钮都变大</View>
      </View>
      <Switch label="大字" checked={largeText} />
    </View>
  );
};
