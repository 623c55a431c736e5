import { View } from '@tarojs/components';
import { yuan } from '@suishoupai/shared/money';
import { Packet } from '@/components/packet/packet';
import { rewardWords } from '@/components/packet/reward-words';
import { now } from '@/platform/now';
import type { RewardView } from '@/services/wire';
import { ConfirmReceipt } from './confirm-receipt';
import { useClaim } from './use-claim';
import styles from './claim-packet.module.scss';

/** A reward from 待领 on: closed it is a red packet; once claimed it says what is awaited, and at last what came of it. */
export const ClaimPacket = ({ given }: { given: RewardView }) => {
  const { reward, busy, claim, receive } = useClaim(given);
  const { text, tone } = rewardWords(reward, now());
  if (reward.state === 'claimable')
    return (
      <Packet
        amountFen={reward.amountFen}
        title={`上报 ${reward.reportNumber}`}
        text={text}
        opening={busy}
        onOpen={() => void claim()}
      />
    );
  return (
    <View className={styles.opened} role="status">
      <View className={styles.amount}>{yuan(reward.amountFen)}</View>
      <View className={`${styles.label} ${styles[tone]}`}>{reward.label}</View>
      <View>{text}</View>
      <View className={styles.number}>上报 {reward.reportNumber}</View>
      {reward.state === 'claiming' && <ConfirmReceipt confirm={reward.confirm} busy={busy} onReceive={receive} />}
    </View>
  );
};
