import { View } from '@tarojs/components';
import type { FieldProps } from '@/components/action/fields';
import { AS_BUTTON } from '@/components/button/as-button';
import { Icon } from '@/components/icon/icon';
import type { NamedView } from '@/services/wire';
import styles from '../act.module.scss';
import { UnitSearch } from './unit-search';

/** Under which name the form keeps the units, names and all. */
const UNITS = 'assistingUnits';

/** Units that help the lead unit, found by name. */
export const AssistingInput = ({ label, values, error, onChange, onChangeOther }: FieldProps) => {
  const units = (values[UNITS] as readonly NamedView[] | undefined) ?? [];
  const set = (next: readonly NamedView[]) => {
    onChangeOther(UNITS, next);
    onChange(next.map(({ id }) => id));
  };
  return (
    <View className={styles.group}>
      <UnitSearch
        label={label}
        onFound={(unit) => set([...units.filter(({ id }) => id !== unit.id), { id: unit.id, name: unit.name }])}
      />
      {units.map(({ id, name }) => (
        <View key={id} className={styles.picker}>
          {name}
          <View
            className={styles.remove}
            ariaLabel={`去掉${name}`}
            onClick={() => set(units.filter((one) => one.id !== id))}
            {...AS_BUTTON}
          >
            <Icon name="close" />
          </View>
        </View>
      ))}
      {error && (
        <View className={styles.warn} role="alert">
          {error}
        </View>
      )}
    </View>
  );
};
