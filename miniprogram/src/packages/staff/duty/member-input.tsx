import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { Button } from '@/components/button/button';
import { Field } from '@/components/form/field';
import { PickSheet } from '../records/inputs/pick-sheet';
import { membersOf } from './members';
import styles from './duty.module.scss';

interface Props {
  unitId: string;
  value: { id: string; name: string } | undefined;
  onChange: (who: { id: string; name: string }) => void;
  error?: string;
}

/** Who of the unit it shall be. */
export const MemberInput = ({ unitId, value, onChange, error }: Props) => {
  const [open, setOpen] = useState(false);
  const source = useMemo(() => membersOf(unitId), [unitId]);
  return (
    <Field label="值班人员" error={error}>
      <View className={`${styles.moment} ${styles.who}`}>
        <View className={styles.grow}>{value?.name ?? '未选'}</View>
        <Button look="plain" label="选择值班人员" onClick={() => setOpen(true)}>
          {value ? '更换' : '选择'}
        </Button>
      </View>
      {open && (
        <PickSheet
          source={source}
          onClose={() => setOpen(false)}
          onPick={(id, name) => {
            onChange({ id, name });
            setOpen(false);
          }}
        />
      )}
    </Field>
  );
};
