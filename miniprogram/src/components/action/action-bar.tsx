import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import type { AllowedActionView } from '@/services/wire';
import styles from './action-bar.module.scss';
import { MoreActions } from './more-actions';

interface Props {
  /** What the server allows, the most likely first. */
  actions: readonly AllowedActionView[];
  onPick: (action: AllowedActionView) => void;
  /** Something else on the page is the main thing to do. */
  quiet?: boolean;
}

/** The most likely action as the main button, the second beside it when there are two, all others under 更多. */
export const ActionBar = ({ actions: [first, ...others], onPick, quiet }: Props) => {
  const [more, setMore] = useState(false);
  if (!first) return null;
  const [second, third] = others;
  return (
    <View className={styles.bar}>
      {second && (
        <View className={styles.other}>
          <Button look="plain" big onClick={() => (third ? setMore(true) : onPick(second))}>
            {third ? '更多' : second.label}
          </Button>
        </View>
      )}
      <View className={styles.main}>
        <Button big look={quiet ? 'plain' : 'primary'} onClick={() => onPick(first)}>
          {first.label}
        </Button>
      </View>
      {more && <MoreActions actions={others} onPick={onPick} onClose={() => setMore(false)} />}
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
