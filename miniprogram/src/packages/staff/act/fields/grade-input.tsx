import { View } from '@tarojs/components';
import { LIMITS } from '@suishoupai/shared/limits';
import { yuan } from '@suishoupai/shared/money';
import { REWARD_GRADES } from '@suishoupai/shared/reward/states';
import type { FieldProps } from '@/components/action/fields';
import { Choice } from '@/components/form/choice';
import { TextField } from '@/components/form/text-field';
import type { ReportView } from '@/services/wire';
import styles from '../act.module.scss';

const NONE = 'none';

/** A grade without a rule has no amount, and cannot be given. */
const optionsFor = ({ gradeAmounts }: ReportView) => [
  ...gradeAmounts.map(({ grade, amountFen }) => ({
    value: grade,
    label: REWARD_GRADES[grade],
    note: yuan(amountFen),
  })),
  { value: NONE, label: '不奖励' },
];

/** A grade, or none with the reason for it; the other is taken back. */
export const GradeInput = ({ label, value, values, error, report, onChange, onChangeOther }: FieldProps) => {
  const none = values[NONE] === true;
  const choose = (chosen: string) => {
    onChangeOther(NONE, chosen === NONE);
    onChange(chosen === NONE ? undefined : chosen);
    if (chosen !== NONE) onChangeOther('noRewardReason', undefined);
  };
  return (
    <View className={styles.group}>
      <Choice
        label={label}
        error={error}
        across
        options={optionsFor(report)}
        value={none ? NONE : (value as string | undefined)}
        onChange={choose}
      />
      {none && (
        <TextField
          label="不奖励的原因"
          limit={LIMITS.reason}
          value={(values.noRewardReason as string | undefined) ?? ''}
          placeholder="例如：已有人先上报"
          onChange={(reason) => onChangeOther('noRewardReason', reason)}
        />
      )}
    </View>
  );
};
