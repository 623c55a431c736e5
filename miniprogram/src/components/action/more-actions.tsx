import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import type { AllowedActionView } from '@/services/wire';
import styles from './action-bar.module.scss';

interface Props {
  actions: readonly AllowedActionView[];
  onPick: (action: AllowedActionView) => void;
  onClose: () => void;
}

/** What can be done besides, one below the other. */
export const MoreActions = ({ actions, onPick, onClose }: Props) => {
  const pick = (action: AllowedActionView) => {
    onClose();
    onPick(action);
  };
  return (
    <Sheet title="更多操作" onClose={onClose}>
      <View className={styles.list}>
        {actions.map((one) => (
          <Button key={one.action} look="plain" onClick={() => pick(one)}>
            {one.label}
          </Button>
        ))}
      </View>
    </Sheet>
  );
};
