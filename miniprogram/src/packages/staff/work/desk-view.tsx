import { View } from '@tarojs/components';
import { useState } from 'react';
import { Page } from '@/components/page/page';
import { List } from '@/components/states/list';
import { Empty } from '@/components/states/states';
import { useFresh } from '@/hooks/use-fresh';
import type { MeView } from '@/services/wire';
import { CasePane } from '../case/case-pane';
import styles from './desk.module.scss';
import { Entries } from './entries';
import { NothingToDo, QueueHead } from './queue-head';
import { TaskRow } from './task-row';
import { CASE_PANE, useRowKeys } from './use-row-keys';
import type { Queue } from './use-queue';

interface Props {
  me: MeView;
  queue: Queue;
  /** Opened with this case. */
  start?: string;
}

/** A list to choose from has something to choose. */
const CHOOSABLE = { role: 'listbox', ariaLabel: '案件，可用上下键选择' } as const;

/** Two panes: the list left, the chosen case right. ↑ ↓ move through the list, Enter goes into the case. */
export const DeskView = ({ me, queue, start }: Props) => {
  const [chosen, choose] = useState(start);
  const fresh = useFresh();
  useRowKeys(queue.list.items, chosen, choose);
  return (
    <Page desk bare>
      <View className={`${styles.desk} ${fresh ? '' : styles.lower}`}>
        <View className={styles.list}>
          <View className={styles.head}>
            <Entries roles={me.roles} />
            <QueueHead queue={queue} />
          </View>
          <View className={styles.rows} {...(queue.list.items.length > 0 ? CHOOSABLE : {})}>
            <List
              list={queue.list}
              keyOf={({ id }) => id}
              empty={<NothingToDo queue={queue} />}
              item={(task) => <TaskRow task={task} chosen={task.id === chosen} onOpen={() => choose(task.id)} />}
            />
          </View>
        </View>
        <View className={styles.case} id={CASE_PANE} tabIndex={-1}>
          {chosen ? (
            <CasePane key={chosen} id={chosen} onChanged={() => void queue.list.reload()} />
          ) : (
            <Empty words="从左边选一件来办，也可以用 ↑ ↓ 键。" />
          )}
        </View>
      </View>
    </Page>
  );
};
