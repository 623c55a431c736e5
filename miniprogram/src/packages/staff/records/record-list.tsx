import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { TextField } from '@/components/form/text-field';
import { Empty } from '@/components/states/states';
import { PagedTable } from '@/components/table/table';
import { useDelayed } from '@/hooks/use-delayed';
import { usePagedList } from '@/hooks/use-paged-list';
import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import { useSession } from '@/hooks/use-session';
import { open } from '@/platform/navigate';
import type { Kind } from './kind';
import styles from './records.module.scss';

interface Props<Row, Form> {
  /** As the address names it. */
  word: string;
  kind: Kind<Row, Form>;
}

/** All records of one kind, the ended ones too. */
export const RecordList = <Row, Form>({ word, kind }: Props<Row, Form>) => {
  const mayCreate = useSession().hasRole('admin') && kind.mayCreate;
  const [q, setQ] = useState('');
  const wanted = useDelayed(q.trim());
  const list = usePagedList((cursor) => kind.list({ q: wanted, cursor }), [wanted, word]);
  useReloadOnShow(list.reload);
  const [first, ...rest] = kind.columns;
  const heading = first && {
    ...first,
    cell: (row: Row) => (
      <>
        {first.cell(row)}
        {kind.ended(row) && '（已停用）'}
      </>
    ),
  };
  return (
    <View className={styles.stack}>
      <View className={styles.bar}>
        {kind.searchable && (
          <View className={styles.search}>
            <TextField label={`查找${kind.name}`} placeholder="名称的一部分" value={q} onChange={setQ} />
          </View>
        )}
        {mayCreate && (
          <Button icon="plus" onClick={() => open('staff/record', { kind: word })}>
            新建{kind.name}
          </Button>
        )}
      </View>
      <PagedTable
        list={list}
        columns={heading ? [heading, ...rest] : rest}
        keyOf={kind.keyOf}
        empty={<Empty words={wanted ? `没有找到“${wanted}”` : `还没有${kind.name}`} />}
        onOpen={(row) => open('staff/record', { kind: word, id: kind.keyOf(row) })}
      />
    </View>
  );
};
