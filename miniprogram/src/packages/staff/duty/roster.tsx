import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Empty } from '@/components/states/states';
import { type Column, PagedTable } from '@/components/table/table';
import { exact } from '@/components/time/words';
import { useAct } from '@/hooks/use-act';
import { usePagedList } from '@/hooks/use-paged-list';
import { useSession } from '@/hooks/use-session';
import { now } from '@/platform/now';
import { confirm } from '@/platform/confirm';
import { toast } from '@/platform/toast';
import { listDuty, removeDuty } from '@/services/admin.service';
import type { DutyView } from '@/services/wire';
import { AddDutySheet } from './add-duty-sheet';
import styles from './duty.module.scss';

const isNow = ({ startsAt, endsAt }: DutyView): boolean => {
  const moment = now().toISOString();
  return startsAt <= moment && moment < endsAt;
};

const COLUMNS: readonly Column<DutyView>[] = [
  { head: '人员', cell: ({ staffName }) => staffName },
  { head: '开始', number: true, width: 2, cell: ({ startsAt }) => exact(startsAt) },
  { head: '结束', number: true, width: 2, cell: ({ endsAt }) => exact(endsAt) },
  { head: '状态', cell: (span) => (isNow(span) ? <View className={styles.now}>正在值班</View> : '未开始') },
];

/** Who of a unit is on duty now and later. */
export const Roster = ({ unitId }: { unitId: string }) => {
  const mayChange = useSession().hasRole('admin');
  const [adding, setAdding] = useState(false);
  const [from] = useState(() => now().toISOString());
  const list = usePagedList((cursor) => listDuty(unitId, from, cursor), [unitId]);
  const { run, busy } = useAct(async ({ id, staffName, startsAt, endsAt }: DutyView) => {
    const span = `${exact(startsAt)} 到 ${exact(endsAt)}`;
    if (!(await confirm('取消值班', `${staffName} ${span} 不再值班。这段时间的紧急上报不会呼叫他。`, '取消值班')))
      return;
    await removeDuty(id);
    toast('已取消');
    await list.reload();
  });
  const actions = (span: DutyView) => (
    <Button look="danger" busy={busy} onClick={() => void run(span)}>
      取消值班
    </Button>
  );
  const empty = <Empty icon="phone" words="没有人值班。紧急上报会改为通知全单位。" />;
  return (
    <View className={styles.stack}>
      <PagedTable
        list={list}
        columns={COLUMNS}
        keyOf={({ id }) => id}
        empty={empty}
        actions={mayChange ? actions : undefined}
      />
      {mayChange && (
        <View className={styles.add}>
          <Button icon="plus" onClick={() => setAdding(true)}>
            安排值班
          </Button>
        </View>
      )}
      {adding && <AddDutySheet unitId={unitId} onClose={() => setAdding(false)} onDone={() => void list.reload()} />}
    </View>
  );
};
