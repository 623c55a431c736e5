import { View } from '@tarojs/components';
import { AS_HEADING } from '@/components/heading/as-heading';
import { Button } from '@/components/button/button';
import { Icon } from '@/components/icon/icon';
import { dial } from '@/platform/navigate';
import type { EmergencyStopView } from '@/services/wire';
import styles from './emergency-stop.module.scss';

interface Props {
  stop: EmergencyStopView;
  onGoOn: () => void;
  onMistake: () => void;
}

/** Over everything: people first, the report afterwards. */
export const EmergencyStop = ({ stop: { title, lines, phones }, onGoOn, onMistake }: Props) => (
  <View className={styles.stop} role="alertdialog" ariaLabel={title}>
    <View className={styles.head}>
      <Icon name="warning" big />
      <View {...AS_HEADING}>{title}</View>
    </View>
    <View className={styles.lines}>
      {lines.map((line) => (
        <View key={line}>{line}</View>
      ))}
    </View>
    <View className={styles.ways}>
      {phones.map((phone, index) => (
        <Button key={phone} big look={index === 0 ? 'action' : 'danger'} icon="phone" onClick={() => dial(phone)}>
          拨打 {phone}
        </Button>
      ))}
      <Button big look="plain" onClick={onGoOn}>
        已拨打，继续上报
      </Button>
      <Button look="link" onClick={onMistake}>
        不是这种情况，重新选
      </Button>
    </View>
  </View>
);
