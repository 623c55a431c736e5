import { View } from '@tarojs/components';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import { Icon } from '@/components/icon/icon';
import type { IconName } from '@/icons/shapes';
import type { RewardSummaryView } from '@/services/wire';
import { type Mark, type Stage, stagesOf } from './stage';
import styles from './stepper.module.scss';

interface Props {
  state: ReportState;
  /** What is known of the reward. */
  reward?: RewardSummaryView | null;
  /** In a list: only the stages. */
  small?: boolean;
}

const SIGNS: Partial<Record<Mark, IconName>> = { done: 'check', stopped: 'close' };
const SAID: Record<Mark, string> = { done: '已完成', now: '进行中', ahead: '未开始', stopped: '已结束' };

/** 上报 → 转办 → 办理 → 审核 → 办结 with today's place; the message and the reward follow. */
export const Stepper = ({ state, reward = null, small = false }: Props) => {
  const stages = stagesOf(state);
  return (
    <View className={styles.stepper} role="list" ariaLabel={`办理进度：${REPORT_STATES[state]}`}>
      <View className={styles.stages}>
        {stages.map((stage) => (
          <Step key={stage.name} {...stage} />
        ))}
      </View>
      {!small && <Following state={state} reward={reward} />}
    </View>
  );
};

const Step = ({ name, mark }: Stage) => {
  const sign = SIGNS[mark];
  return (
    <View className={`${styles.stage} ${styles[mark]}`} role="listitem" ariaLabel={`${name}，${SAID[mark]}`}>
      <View className={styles.dot}>{sign && <Icon name={sign} />}</View>
      <View className={styles.name}>{name}</View>
    </View>
  );
};

const Following = ({ state, reward }: Pick<Props, 'state' | 'reward'>) => {
  const words = followingOf(state, reward);
  if (!words) return null;
  return (
    <View className={styles.following}>
      <Icon name={reward ? 'packet' : 'bell'} />
      {words}
    </View>
  );
};

const REWARD_SAID: Record<RewardSummaryView['state'], string> = {
  pendingApproval: '结果已通知您，奖励正在复核',
  claimable: '结果已通知您，红包待领取',
  claiming: '结果已通知您，红包领取中',
  paid: '结果已通知您，红包已领取',
  expired: '结果已通知您，红包已过期',
  cancelled: '结果已通知您，奖励已取消',
  held: '结果已通知您，奖励暂缓发放',
};

const followingOf = (state: ReportState, reward: Props['reward']): string | undefined => {
  if (reward) return REWARD_SAID[reward.state];
  if (state === 'withdrawn') return undefined;
  const ended = state === 'closed' || state === 'declined' || state === 'merged';
  return ended ? '结果已通知您' : '办结后通知您结果，符合条件的发放红包';
};
