import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Sheet } from '@/components/sheet/sheet';
import styles from './records.module.scss';

/** A one-time password, shown this once. */
export const PasswordSheet = ({ password, onClose }: { password: string; onClose: () => void }) => (
  <Sheet title="一次性密码" onClose={onClose} footer={<Button onClick={onClose}>我已记下</Button>}>
    <View>请当面或通过可靠的方式告诉本人。关闭后不再显示；他第一次登录时必须改成自己的密码。</View>
    <View className={styles.secret}>{password}</View>
  </Sheet>
);
