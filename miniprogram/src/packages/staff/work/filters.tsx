import { Input, View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '@/components/icon/icon';
import { useRequest } from '@/hooks/use-request';
import { listCounties } from '@/services/area.service';
import { listCategories } from '@/services/category.service';
import { Chips } from './chips';
import type { Narrowing } from './use-queue';
import styles from './filters.module.scss';

interface Props {
  narrowing: Narrowing;
  onNarrow: (changes: Narrowing) => void;
}

/** Search in sight, the other ways to narrow a list behind one button that tells how many are on. */
export const Filters = ({ narrowing, onNarrow }: Props) => {
  const [open, setOpen] = useState(false);
  const { category, area, overdue, q = '' } = narrowing;
  const on = [category, area, overdue].filter(Boolean).length;
  return (
    <View className={styles.filters}>
      <View className={styles.bar}>
        <View className={styles.search}>
          <Icon name="search" />
          <Input
            className={styles.input}
            value={q}
            maxlength={60}
            placeholder="编号、地址、描述"
            ariaLabel="搜索案件"
            onInput={({ detail }) => onNarrow({ q: detail.value })}
          />
        </View>
        <View
          className={`${styles.toggle} ${on > 0 ? styles.on : ''}`}
          role="button"
          tabIndex={0}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon name="filter" />
          {on > 0 ? `筛选 ${on}` : '筛选'}
        </View>
      </View>
      {open && <Ways narrowing={narrowing} onNarrow={onNarrow} />}
    </View>
  );
};

const OVERDUE = [{ value: 'overdue', label: '只看超期' }];

const Ways = ({ narrowing, onNarrow }: Props) => {
  const categories = useRequest(listCategories);
  const counties = useRequest(listCounties);
  return (
    <View className={styles.ways}>
      <Chips
        label="期限"
        options={OVERDUE}
        chosen={narrowing.overdue ? 'overdue' : undefined}
        onChoose={(value) => onNarrow({ overdue: value !== undefined })}
      />
      <Chips
        label="类别"
        options={(categories.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        chosen={narrowing.category}
        onChoose={(category) => onNarrow({ category })}
      />
      <Chips
        label="区域"
        options={(counties.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        chosen={narrowing.area}
        onChoose={(area) => onNarrow({ area })}
      />
    </View>
  );
};
