import { View } from '@tarojs/components';
import { yuan } from '@suishoupai/shared/money';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { open } from '@/platform/navigate';
import type { RewardSummaryView } from '@/services/wire';
import styles from './case.module.scss';

const SAID: Record<RewardSummaryView['state'], string> = {
  pendingApproval: '奖励正在复核，通过后通知您领取。',
  claimable: '谢谢您，红包等您领取。',
  claiming: '红包正在领取。',
  paid: '红包已领取，谢谢您。',
  expired: '红包没有在期限内领取，已失效。',
  cancelled: '奖励已取消。',
  held: '奖励暂缓发放，有了结果会通知您。',
};

/** That there is a reward, and the way to it. */
export const RewardCard = ({ reward }: { reward: RewardSummaryView }) => {
  const waits = reward.state === 'claimable' || reward.state === 'claiming';
  return (
    <Card title="奖励" extra={<View className={styles.amount}>{yuan(reward.amountFen)}</View>}>
      <View className={styles.said}>{SAID[reward.state]}</View>
      {waits && (
        <Button icon="packet" onClick={() => open('reward/packet', { id: reward.id })}>
          {reward.state === 'claimable' ? '去领红包' : '看领取情况'}
        </Button>
      )}
    </Card>
  );
};
