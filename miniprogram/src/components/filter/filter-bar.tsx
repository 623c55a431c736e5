import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { AS_BUTTON } from '@/components/button/as-button';
import { Icon } from '@/components/icon/icon';
import styles from './filter-bar.module.scss';
import { AreaSheet, CategorySheet, StateSheet } from './filter-sheets';
import { type Filters, type Part, STATE_FILTERS } from './filters';

interface Props {
  /** Which of the three are offered. */
  filters: Filters;
  onChange: (filters: Filters) => void;
  /** Beside the three: another way to look at the same. */
  extra?: ReactNode;
}

const SHEETS = { category: CategorySheet, area: AreaSheet, state: StateSheet };
const PARTS: readonly Part[] = ['category', 'area', 'state'];
const NAMES: Record<Part, string> = { category: '类别', area: '区域', state: '状态' };

/** What to show of the square: each opens a sheet of big fields. */
export const FilterBar = ({ filters, onChange, extra }: Props) => {
  const [open, setOpen] = useState<Part>();
  const Sheet = open && SHEETS[open];
  return (
    <View className={styles.bar} role="group" ariaLabel="筛选">
      {PARTS.map((part) => (
        <Opener key={part} name={NAMES[part]} chosen={chosenOf(filters, part)} onClick={() => setOpen(part)} />
      ))}
      {extra}
      {Sheet && (
        <Sheet
          filters={filters}
          onClose={() => setOpen(undefined)}
          onChoose={(choice) => {
            setOpen(undefined);
            onChange({ ...filters, ...choice });
          }}
        />
      )}
    </View>
  );
};

const chosenOf = ({ category, area, state }: Filters, part: Part): string | undefined =>
  ({ category: category?.name, area: area?.name, state: state === 'all' ? undefined : STATE_FILTERS[state].name })[
    part
  ];

const Opener = ({ name, chosen, onClick }: { name: string; chosen?: string; onClick: () => void }) => (
  <View
    className={`${styles.opener} ${chosen ? styles.chosen : ''}`}
    {...AS_BUTTON}
    aria-haspopup="dialog"
    ariaLabel={chosen ? `${name}：${chosen}` : `按${name}筛选`}
    onClick={onClick}
  >
    {chosen ?? name}
    <Icon name="down" />
  </View>
);
