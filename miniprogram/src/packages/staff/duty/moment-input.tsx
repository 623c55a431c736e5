import { View } from '@tarojs/components';
import { DatePicker } from '@nutui/nutui-react-taro';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { TextField } from '@/components/form/text-field';
import { momentOf, typedOf } from './spans';
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
      <Button look="plain" icon="clock" label={`选择${label}`} onClick={() => setOpen(true)}>
        选
      </Button>
      <DatePicker
        visible={open}
        type="datetime"
        title={label}
        defaultValue={momentOf(value)}
        onClose={close}
        onCancel={close}
        onConfirm={(_options, [year, month, day, hour, minute]) =>
          onChange(typedOf(new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute))))
        }
      />
    </View>
  );
};
