import { View } from '@tarojs/components';
import { DatePicker } from '@nutui/nutui-react-taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { TextField } from '@/components/form/text-field';
import { now } from '@/platform/now';
import { momentOf, onWheels, typedFrom } from './spans';
import styles from './duty.module.scss';

interface Props {
  label: string;
  /** As `2026-11-25 18:00`. */
  value: string;
  onChange: (typed: string) => void;
  error?: string;
}

/** A moment, typed at a desk or turned to on a phone. */
export const MomentInput = ({ label, value, onChange, error }: Props) => {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const wrong = value && !momentOf(value) ? '时间应写成 2026-11-25 18:00' : undefined;
  return (
    <View className={styles.moment}>
      <View className={styles.grow}>
        <TextField
          label={label}
          placeholder="2026-11-25 18:00"
          value={value}
          onChange={onChange}
          error={error ?? wrong}
        />
      </View>
      <View className={styles.turn}>
        <Button look="plain" icon="clock" label={`选择${label}`} onClick={() => setOpen(true)}>
          选
        </Button>
      </View>
      {open && <Wheels label={label} start={momentOf(value) ?? now()} onClose={close} onPick={onChange} />}
    </View>
  );
};

interface WheelsProps {
  label: string;
  start: Date;
  onClose: () => void;
  onPick: (typed: string) => void;
}

/** Mounted when it opens: it reads where to start only then. */
const Wheels = ({ label, start, onClose, onPick }: WheelsProps) => (
  <DatePicker
    visible
    type="datetime"
    title={label}
    defaultValue={onWheels(start)}
    startDate={new Date(start.getFullYear() - 1, 0, 1)}
    endDate={new Date(start.getFullYear() + 1, 11, 31)}
    onClose={onClose}
    onCancel={onClose}
    onConfirm={(_options, parts) => onPick(typedFrom(parts))}
  />
);
