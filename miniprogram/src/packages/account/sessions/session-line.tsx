import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { said } from '@/components/time/words';
import { now } from '@/platform/now';
import type { SessionView } from '@/services/wire';
import { deviceWords } from './device-words';
import styles from './session-line.module.scss';

interface Props {
  session: SessionView;
  busy: boolean;
  onEnd: () => void;
}

export const SessionLine = ({ session: { device, createdAt, current }, busy, onEnd }: Props) => (
  <View className={styles.line}>
    <View className={styles.words}>
      <View>{deviceWords(device)}</View>
      <View className={styles.since}>{said(createdAt, now())}登录</View>
    </View>
    {current ? (
      <View className={styles.current}>这台设备</View>
    ) : (
      <View className={styles.end}>
        <Button look="danger" busy={busy} label={`让${deviceWords(device)}退出`} onClick={onEnd}>
          退出
        </Button>
      </View>
    )}
  </View>
);
