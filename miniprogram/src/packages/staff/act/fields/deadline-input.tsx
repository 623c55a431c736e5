import { Picker, View } from '@tarojs/components';
import type { FieldProps } from '@/components/action/fields';
import { AS_BUTTON } from '@/components/button/as-button';
import { Field } from '@/components/form/field';
import { Icon } from '@/components/icon/icon';
import { exact } from '@/components/time/words';
import { now } from '@/platform/now';
import styles from '../act.module.scss';
import { dayOf, endOfDay, inDays } from './day';
import { Suggestions } from './suggestions';

const SOON = [1, 3, 7, 15];

/** A day, by a tap or from the calendar; it ends at six in the evening. */
export const DeadlineInput = ({ label, value, error, required, report, onChange }: FieldProps) => {
  const chosen = typeof value === 'string' ? value : undefined;
  const shown = chosen ? exact(chosen) : '选日期';
  const { suggestedDeadline } = report;
  const options = [
    ...(suggestedDeadline ? [{ label: '建议期限', value: suggestedDeadline }] : []),
    ...SOON.map((days) => ({ label: `${days} 天后`, value: endOfDay(inDays(now(), days)) })).filter(
      ({ value: end }) => end !== suggestedDeadline,
    ),
  ];
  return (
    <Field label={label} error={error} optional={!required}>
      <Suggestions options={options} chosen={chosen} onChoose={onChange} />
      <Picker
        mode="date"
        value={dayOf(chosen ? new Date(chosen) : now())}
        start={dayOf(now())}
        onChange={({ detail }) => onChange(endOfDay(new Date(`${detail.value}T00:00`)))}
      >
        <View className={styles.picker} {...AS_BUTTON} ariaLabel={`${label} ${shown}`}>
          {shown}
          <Icon name="clock" />
        </View>
      </Picker>
    </Field>
  );
};
