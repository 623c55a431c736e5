import { View } from '@tarojs/components';
import { type ReactNode, useState } from 'react';
import { Button } from '@/components/button/button';
import { Field } from '@/components/form/field';
import styles from './inputs.module.scss';

interface Props<T> {
  label: string;
  error?: string;
  hint?: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  item: (item: T) => ReactNode;
  onRemove: (item: T) => void;
  addWords: string;
  onAdd: () => void;
}

/** Beyond it a list is unfolded at a tap. */
const SHOWN = 20;

/** A list inside a form: each line can be taken out, one is added in a sheet. */
export const Lines = <T,>({ label, error, hint, items, keyOf, item, onRemove, addWords, onAdd }: Props<T>) => {
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, SHOWN);
  return (
    <Field label={label} error={error} aside={<View className={styles.note}>{items.length} 项</View>}>
      {hint && <View className={styles.note}>{hint}</View>}
      {shown.map((one) => (
        <View key={keyOf(one)} className={styles.line}>
          <View className={styles.words}>{item(one)}</View>
          <Button look="link" onClick={() => onRemove(one)}>
            移除
          </Button>
        </View>
      ))}
      {items.length > shown.length && (
        <Button look="link" onClick={() => setAll(true)}>
          显示全部 {items.length} 项
        </Button>
      )}
      <Button look="plain" icon="plus" onClick={onAdd}>
        {addWords}
      </Button>
    </Field>
  );
};
