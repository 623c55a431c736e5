import { LIMITS } from '@suishoupai/shared/limits';
import { View } from '@tarojs/components';
import type { FieldProps } from '@/components/action/fields';
import { TextField } from '@/components/form/text-field';
import styles from '../act.module.scss';
import { Suggestions } from './suggestions';

const USUAL = [3, 5, 10, 15, 20];

/** A number of working days: a usual one by a tap, any other by writing it. */
export const DaysInput = ({ label, value, error, report, onChange }: FieldProps) => {
  const most = report.pendingExtension?.workingDays ?? LIMITS.extensionWorkingDays;
  const days = typeof value === 'number' ? value : undefined;
  const write = (text: string) => onChange(/^\d+$/.test(text) ? Number(text) : undefined);
  return (
    <View className={styles.group}>
      <TextField
        label={`${label}（最多 ${most} 个）`}
        type="number"
        error={error}
        value={days === undefined ? '' : String(days)}
        onChange={write}
      />
      <Suggestions
        options={USUAL.filter((usual) => usual <= most).map((usual) => ({ label: `${usual} 个`, value: usual }))}
        chosen={days}
        onChoose={onChange}
      />
    </View>
  );
};
