import { View } from '@tarojs/components';
import { LIMITS } from '@suishoupai/shared/limits';
import { OUTCOMES } from '@suishoupai/shared/report/words';
import type { FieldProps } from '@/components/action/fields';
import { Choice } from '@/components/form/choice';
import { TextField } from '@/components/form/text-field';
import styles from '../act.module.scss';
import { DeadlineInput } from './deadline-input';

const OPTIONS = Object.entries(OUTCOMES).map(([value, label]) => ({ value, label }));

/** What came of the work; interim measures also say what follows, and by when. */
export const OutcomeInput = (props: FieldProps) => {
  const { label, value, error, values, onChange, onChangeOther } = props;
  const change = (outcome: string) => {
    onChange(outcome);
    if (outcome !== 'interimMeasures') ['plan', 'planDate'].forEach((name) => onChangeOther(name, undefined));
  };
  return (
    <View className={styles.group}>
      <Choice label={label} error={error} options={OPTIONS} value={value as string | undefined} onChange={change} />
      {value === 'interimMeasures' && (
        <>
          <TextField
            label="整改计划"
            lines="many"
            limit={LIMITS.text}
            value={(values.plan as string | undefined) ?? ''}
            placeholder="例如：周五前更换整条线路"
            onChange={(plan) => onChangeOther('plan', plan)}
          />
          <DeadlineInput
            {...props}
            label="计划完成时间"
            error={undefined}
            value={values.planDate}
            onChange={(planDate) => onChangeOther('planDate', planDate)}
          />
        </>
      )}
    </View>
  );
};
