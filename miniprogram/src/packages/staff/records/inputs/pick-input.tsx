import { View } from '@tarojs/components';
import { type ComponentType, useState } from 'react';
import { Button } from '@/components/button/button';
import { Field } from '@/components/form/field';
import type { InputProps } from '../kind';
import { nameOf } from '../name-of';
import type { Source } from '../sources';
import { PickSheet } from './pick-sheet';
import styles from './inputs.module.scss';

/** An input that chooses one thing of a source; its value is the id, or empty. */
export const pickOf = (source: Source): ComponentType<InputProps<string>> =>
  function PickInput({ value, onChange, hint, ...field }) {
    const [open, setOpen] = useState(false);
    const verb = value ? '更换' : '选择';
    const choose = (id: string) => {
      onChange(id);
      setOpen(false);
    };
    return (
      <Field {...field}>
        <View className={styles.picked}>
          <View className={styles.name}>{nameOf(source, value, hint ?? '未选')}</View>
          {value && field.optional && (
            <Button look="link" label={`清除${field.label}`} onClick={() => onChange('')}>
              清除
            </Button>
          )}
          <Button look="plain" label={`${verb}${field.label}`} onClick={() => setOpen(true)}>
            {verb}
          </Button>
        </View>
        {open && <PickSheet source={source} onPick={choose} onClose={() => setOpen(false)} />}
      </Field>
    );
  };
