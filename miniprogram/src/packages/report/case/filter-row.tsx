import { View } from '@tarojs/components';
import { type Filter, FILTERS } from './filters';
import styles from './filter-row.module.scss';

interface Props {
  value: Filter;
  onChange: (filter: Filter) => void;
}

/** Which states to show: one of a few words. */
export const FilterRow = ({ value, onChange }: Props) => (
  <View className={styles.row} role="radiogroup" ariaLabel="按状态看">
    {(Object.keys(FILTERS) as Filter[]).map((filter) => (
      <View
        key={filter}
        className={`${styles.filter} ${filter === value ? styles.chosen : ''}`}
        role="radio"
        tabIndex={0}
        aria-checked={filter === value}
        onClick={() => onChange(filter)}
      >
        {FILTERS[filter]}
      </View>
    ))}
  </View>
);
