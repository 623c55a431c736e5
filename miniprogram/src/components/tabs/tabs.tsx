import { View } from '@tarojs/components';
import styles from './tabs.module.scss';

interface Props<T extends string> {
  /** What a screen reader calls the choice. */
  label: string;
  tabs: Readonly<Record<T, string>>;
  value: T;
  onChange: (tab: T) => void;
}

/** One of a few views of the same thing; more than fit are scrolled sideways. */
export const Tabs = <T extends string>({ label, tabs, value, onChange }: Props<T>) => (
  <View className={styles.tabs} role="tablist" ariaLabel={label}>
    {(Object.keys(tabs) as T[]).map((tab) => (
      <View
        key={tab}
        className={`${styles.tab} ${tab === value ? styles.chosen : ''}`}
        role="tab"
        tabIndex={0}
        aria-selected={tab === value}
        onClick={() => onChange(tab)}
      >
        {tabs[tab]}
      </View>
    ))}
  </View>
);
