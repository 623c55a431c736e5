import { View } from '@tarojs/components';
import { AS_BUTTON } from '@/components/button/as-button';
import { yuan } from '@suishoupai/shared/money';
import { rewardWords } from '@/components/packet/reward-words';
import { now } from '@/platform/now';
import type { RewardView } from '@/services/wire';
import styles from './reward-row.module.scss';

/** A reward that asks nothing more of the person: what became of it. */
export const RewardRow = ({ reward, onClick }: { reward: RewardView; onClick: () => void }) => {
  const { text, tone } = rewardWords(reward, now());
  return (
    <View className={styles.row} onClick={onClick} {...AS_BUTTON}>
      <View className={styles.words}>
        <View>上报 {reward.reportNumber}</View>
        <View className={styles.text}>{text}</View>
      </View>
      <View className={styles.figures}>
        <View className={styles.amount}>{yuan(reward.amountFen)}</View>
        <View className={styles[tone]}>{reward.label}</View>
      </View>
    </View>
  );
};
