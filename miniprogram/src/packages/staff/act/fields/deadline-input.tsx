import { Picker, View } from '@tarojs/components';
import { shanghaiDay, shanghaiHour } from '@suishoupai/shared/shanghai';
import { addWorkingDays, type KnownDays } from '@suishoupai/shared/working-time';
import type { FieldProps } from '@/components/action/fields';
import { AS_BUTTON } from '@/components/button/as-button';
import { Field } from '@/components/form/field';
import { Icon } from '@/components/icon/icon';
import { exact } from '@/components/time/words';
import { useStore } from '@/hooks/use-store';
import { now } from '@/platform/now';
import { workCalendar } from '@/services/calendar.service';
import styles from '../act.module.scss';
import { Suggestions } from './suggestions';

const SOON = [1, 3, 5, 10];
const MONDAY_TO_FRIDAY: KnownDays = { days: new Map(), publishedYears: new Set() };

const soon = (known: KnownDays) =>
  SOON.map((days) => ({
    label: `${days} 个工作日后`,
    value: addWorkingDays(now(), days, known).at.toISOString(),
  }));

/** A day, by a tap or from the calendar; it ends at six in the evening. */
export const DeadlineInput = ({ label, value, error, required, report, onChange }: FieldProps) => {
  const chosen = typeof value === 'string' ? value : undefined;
  const shown = chosen ? exact(chosen) : '选日期';
  const { suggestedDeadline } = report;
  const { known } = useStore(workCalendar);
  const today = shanghaiDay(now());
  const options = [
    ...(suggestedDeadline ? [{ label: '建议期限', value: suggestedDeadline }] : []),
    ...soon(known ?? MONDAY_TO_FRIDAY).filter(({ value: end }) => end !== suggestedDeadline),
  ];
  return (
    <Field label={label} error={error} optional={!required}>
      <Suggestions options={options} chosen={chosen} onChoose={onChange} />
      <Picker
        mode="date"
        value={chosen ? shanghaiDay(new Date(chosen)) : today}
        start={today}
        onChange={({ detail }) => onChange(closing(String(detail.value)))}
      >
        <View className={styles.picker} {...AS_BUTTON} ariaLabel={`${label} ${shown}`}>
          {shown}
          <Icon name="clock" />
        </View>
      </Picker>
    </Field>
  );
};

const CLOSING_HOUR = 18;

const closing = (day: string): string => shanghaiHour(day, CLOSING_HOUR).toISOString();
