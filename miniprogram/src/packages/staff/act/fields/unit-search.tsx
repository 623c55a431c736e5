import { View } from '@tarojs/components';
import { useState } from 'react';
import { AS_BUTTON } from '@/components/button/as-button';
import { TextField } from '@/components/form/text-field';
import { useDelayed } from '@/hooks/use-delayed';
import { useRequest } from '@/hooks/use-request';
import { wordsOf } from '@/services/api-error';
import { findUnits } from '@/services/staff.service';
import type { NamedView } from '@/services/wire';
import styles from '../act.module.scss';

interface Props {
  label: string;
  /** Only units that receive this there. */
  where?: { areaId: string; categoryId: string };
  onFound: (unit: NamedView) => void;
}

/** Units by a part of their name. */
export const UnitSearch = ({ label, where, onFound }: Props) => {
  const [typed, setTyped] = useState('');
  const q = useDelayed(typed.trim());
  const found = useRequest(() => (q ? findUnits(q, where) : Promise.resolve([])), [q]);
  const choose = (unit: NamedView) => {
    setTyped('');
    onFound(unit);
  };
  return (
    <View className={styles.group}>
      <TextField label={label} optional placeholder="输入名称的一部分，例如：消防" value={typed} onChange={setTyped} />
      {found.error !== undefined && <View className={styles.warn}>{wordsOf(found.error)}</View>}
      {typed !== '' && q !== '' && found.data?.length === 0 && (
        <View className={styles.quiet}>没有负责这里的单位叫这个名字</View>
      )}
      {typed !== '' &&
        found.data?.map((unit) => (
          <View key={unit.id} className={styles.template} onClick={() => choose(unit)} {...AS_BUTTON}>
            {unit.name}
          </View>
        ))}
    </View>
  );
};
