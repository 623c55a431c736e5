import { View } from '@tarojs/components';
import { useState } from 'react';
import type { FieldProps } from '@/components/action/fields';
import { Choice } from '@/components/form/choice';
import { Failed, Skeleton } from '@/components/states/states';
import { useRequest } from '@/hooks/use-request';
import { listCategories } from '@/services/category.service';
import type { CategoryView } from '@/services/wire';
import styles from '../act.module.scss';

/** A kind of hazard: the group first, then what it is. */
export const CategoryInput = ({ label, value, error, required, report, onChange }: FieldProps) => {
  const tree = useRequest(listCategories);
  const [opened, setGroup] = useState<string>();
  if (tree.error !== undefined) return <Failed error={tree.error} onRetry={() => void tree.reload()} />;
  if (!tree.data) return <Skeleton shape="text" />;
  const group = opened ?? tree.data.find(({ children }) => children.some(({ id }) => id === value))?.id;
  const kinds = tree.data.find(({ id }) => id === group)?.children ?? [];
  const chooseGroup = (id: string) => {
    setGroup(id);
    onChange(undefined);
  };
  return (
    <View className={styles.group}>
      <Choice
        label={`${label}（现在是${report.category.name}）`}
        error={error}
        optional={!required}
        across
        options={asOptions(tree.data)}
        value={group}
        onChange={chooseGroup}
      />
      {kinds.length > 0 && (
        <Choice
          label="具体是"
          across
          options={asOptions(kinds)}
          value={value as string | undefined}
          onChange={onChange}
        />
      )}
    </View>
  );
};

const asOptions = (categories: readonly CategoryView[]) =>
  categories.map(({ id, name }) => ({ value: id, label: name }));
