import { View } from '@tarojs/components';
import { useState } from 'react';
import { TextField } from '@/components/form/text-field';
import { Sheet } from '@/components/sheet/sheet';
import { List } from '@/components/states/list';
import { Empty } from '@/components/states/states';
import { useDelayed } from '@/hooks/use-delayed';
import { usePagedList } from '@/hooks/use-paged-list';
import type { Source } from '../sources';
import styles from './inputs.module.scss';

interface Props {
  source: Pick<Source, 'title' | 'ask'>;
  onPick: (id: string, name: string) => void;
  onClose: () => void;
}

/** Finds one thing by a part of its name. */
export const PickSheet = ({ source, onPick, onClose }: Props) => {
  const [q, setQ] = useState('');
  const wanted = useDelayed(q.trim());
  const list = usePagedList((cursor) => source.ask({ q: wanted, cursor }), [wanted]);
  return (
    <Sheet title={`选择${source.title}`} onClose={onClose}>
      <TextField label="查找" placeholder="名称的一部分" value={q} onChange={setQ} />
      <View className={styles.options}>
        <List
          list={list}
          keyOf={({ id }) => id}
          empty={<Empty icon="search" words={`没有找到${source.title}`} />}
          item={({ id, name, note }) => (
            <View className={styles.option} role="button" tabIndex={0} onClick={() => onPick(id, name)}>
              {name}
              {note && <View className={styles.note}>{note}</View>}
            </View>
          )}
        />
      </View>
    </Sheet>
  );
};
