import { View } from '@tarojs/components';
import { Switch } from '@nutui/nutui-react-taro';
import { AS_BUTTON } from '@/components/button/as-button';
import { useStore } from '@/hooks/use-store';
import { changeSettings, deviceSettings } from '@/session/settings';
import styles from './large-text.module.scss';

/** The whole line is the switch; what is drawn only shows how it stands. */
export const LargeText = () => {
  const { largeText } = useStore(deviceSettings);
  return (
    <View
      className={styles.line}
      ariaLabel={`大字，${largeText ? '已打开' : '已关闭'}`}
      aria-pressed={largeText}
      onClick={() => changeSettings({ largeText: !largeText })}
      {...AS_BUTTON}
    >
      <View className={styles.label}>
        大字
        <View className={styles.note}>所有页面的字和按钮都变大</View>
      </View>
      <View className={styles.shown} aria-hidden>
        <Switch checked={largeText} />
      </View>
    </View>
  );
};
