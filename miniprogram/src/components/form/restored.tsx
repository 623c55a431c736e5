import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { confirm } from '@/platform/confirm';
import styles from './restored.module.scss';

/** Says where the words come from, and how to begin again. */
export const Restored = ({ onStartAnew }: { onStartAnew: () => void }) => {
  const ask = async () => {
    if (await confirm('清空重写？', '填好的内容都会删掉。', '清空')) onStartAnew();
  };
  return (
    <View className={styles.restored} role="status">
      <View className={styles.grow}>上次没写完的，已经帮您留着。</View>
      <View className={styles.beside}>
        <Button look="link" onClick={() => void ask()}>
          清空重写
        </Button>
      </View>
    </View>
  );
};
