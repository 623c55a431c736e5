import { View } from '@tarojs/components';
import { yuan } from '@suishoupai/shared/money';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Choice } from '@/components/form/choice';
import { open } from '@/platform/navigate';
import type { RewardView } from '@/services/wire';
import styles from './delete.module.scss';

export type Wish = 'keep' | 'forfeit';

interface Props {
  /** Not paid yet, in whatever state. */
  rewards: readonly RewardView[];
  wish: Wish;
  onWish: (wish: Wish) => void;
}

/** Money that is still open: what is on its way must arrive first, what waits is waited for or given up. */
export const OpenRewards = ({ rewards, wish, onWish }: Props) => {
  const claiming = rewards.filter(({ state }) => state === 'claiming');
  if (rewards.length === 0) return null;
  return (
    <Card>
      <View className={styles.rewards}>
        {claiming.length > 0 ? (
          <View>{totalOf(claiming)}正在领取，等有了结果才能注销。</View>
        ) : (
          <Choice label={`还有${totalOf(rewards)}没有领到`} options={OPTIONS} value={wish} onChange={onWish} />
        )}
        {(wish === 'keep' || claiming.length > 0) && (
          <Button icon="packet" onClick={() => open('reward/list')}>
            去我的奖励
          </Button>
        )}
      </View>
    </Card>
  );
};

const OPTIONS = [
  { value: 'keep', label: '先领奖励，暂不注销' },
  { value: 'forfeit', label: '不要了，直接注销', note: '这些奖励作废，不能再领' },
] as const;

const totalOf = (rewards: readonly RewardView[]): string =>
  ` ${rewards.length} 份奖励（共 ${yuan(rewards.reduce((sum, { amountFen }) => sum + amountFen, 0))}）`;
