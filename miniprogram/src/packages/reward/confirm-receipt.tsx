import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { useRequest } from '@/hooks/use-request';
import { openLink } from '@/platform/link';
import { canReceiveMoney } from '@/platform/receive-money';
import { phoneAddress } from '@/services/sandbox-phone';
import type { ConfirmView } from '@/services/wire';
import styles from './confirm-receipt.module.scss';

interface Props {
  confirm: ConfirmView | undefined;
  busy: boolean;
  onReceive: () => Promise<void>;
}

/** The last step is the person's own: in WeChat a sheet, in a browser the phone. */
export const ConfirmReceipt = ({ confirm, busy, onReceive }: Props) => {
  if (!confirm) return null;
  if (!canReceiveMoney()) return <OnThePhone />;
  return (
    <Button look="primary" busy={busy} onClick={() => void onReceive()}>
      去确认收款
    </Button>
  );
};

/** Where the platforms are played there is a phone to open; elsewhere people have their own. */
const OnThePhone = () => {
  const { data: address } = useRequest(phoneAddress);
  return (
    <View className={styles.phone}>
      <View className={styles.title}>请在手机上确认</View>
      <View>{address ? '在模拟手机上点“确认收款”，这里会自动更新。' : ELSEWHERE}</View>
      {address && (
        <Button look="primary" icon="phone" onClick={() => openLink(address)}>
          打开模拟手机
        </Button>
      )}
    </View>
  );
};

const ELSEWHERE = '用手机微信打开本小程序，在“我的奖励”里确认收款。微信版本太旧时请先更新。';
