import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { choose } from '@/platform/toast';
import type { AllowedActionView } from '@/services/wire';
import styles from './action-bar.module.scss';

interface Props {
  /** What the server allows, the most likely first. */
  actions: readonly AllowedActionView[];
  onPick: (action: AllowedActionView) => void;
  /** Something else on the page is the main thing to do. */
  quiet?: boolean;
}

/** The most likely action as the main button, the second beside it when there are two, all others under 更多. */
export const ActionBar = ({ actions: [first, ...others], onPick, quiet }: Props) => {
  if (!first) return null;
  const pick = async () => {
    const at = others.length === 1 ? 0 : await choose(others.map(({ label }) => label));
    const picked = at === undefined ? undefined : others[at];
    if (picked) onPick(picked);
  };
  return (
    <View className={styles.bar}>
      {others.length > 0 && (
        <View className={styles.other}>
          <Button look="plain" big onClick={() => void pick()}>
            {others.length === 1 ? others[0]?.label : '更多'}
          </Button>
        </View>
      )}
      <View className={styles.main}>
        <Button big look={quiet ? 'plain' : 'primary'} onClick={() => onPick(first)}>
          {first.label}
        </Button>
      </View>
    </View>
  );
};

/** The same actions, those named in `order` first and in that order. */
export const sortActions = (
  actions: readonly AllowedActionView[],
  order: readonly AllowedActionView['action'][],
): AllowedActionView[] => {
  const rank = ({ action }: AllowedActionView) => (order.includes(action) ? order.indexOf(action) : order.length);
  return [...actions].sort((a, b) => rank(a) - rank(b));
};
