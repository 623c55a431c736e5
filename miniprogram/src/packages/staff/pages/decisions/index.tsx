import { Picker, View } from '@tarojs/components';
import { useState } from 'react';
import { inDays, shanghaiDay } from '@suishoupai/shared/shanghai';
import { REPORT_STATES } from '@suishoupai/shared/report/states';
import { DECLINE_REASONS } from '@suishoupai/shared/report/words';
import { AS_BUTTON } from '@/components/button/as-button';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { Empty, Failed, Skeleton } from '@/components/states/states';
import { TableHead, TableRow, type Column } from '@/components/table/table';
import { exact } from '@/components/time/words';
import { useRequest } from '@/hooks/use-request';
import { open } from '@/platform/navigate';
import { now } from '@/platform/now';
import { listDecisions } from '@/services/report.service';
import type { DecisionView } from '@/services/wire';
import { StaffGate } from '../../work/staff-gate';
import styles from './decisions.module.scss';

const COLUMNS: readonly Column<DecisionView>[] = [
  { head: '编号', cell: ({ number }) => number, width: 2 },
  { head: '决定', cell: whatOf, width: 2 },
  { head: '说明', cell: ({ text }) => text ?? '没有说明', width: 3 },
  { head: '地址', cell: ({ address }) => address, width: 2 },
  { head: '时间', cell: ({ at }) => exact(at).slice(11) },
  { head: '现在', cell: ({ state }) => REPORT_STATES[state] },
];

/** What was declined or merged on a day: nothing is turned away unseen. */
export default function Decisions() {
  const [day, setDay] = useState(() => shanghaiDay(now()));
  return (
    <StaffGate>
      {() => (
        <Page desk>
          <DayPicker day={day} onDay={setDay} />
          <Shown day={day} />
        </Page>
      )}
    </StaffGate>
  );
}

const Shown = ({ day }: { day: string }) => {
  const { data, error, reload } = useRequest(() => listDecisions(day), [day]);
  if (error !== undefined) return <Failed error={error} onRetry={() => void reload()} />;
  if (!data) return <Skeleton />;
  if (data.length === 0) return <Empty icon="check" words="这一天没有不予受理或并案的案件" />;
  return (
    <View className={styles.table}>
      <TableHead columns={COLUMNS} />
      {data.map((row) => (
        <TableRow
          key={`${row.id}${row.at}`}
          columns={COLUMNS}
          row={row}
          onOpen={() => open('staff/case', { id: row.id })}
        />
      ))}
    </View>
  );
};

const DayPicker = ({ day, onDay }: { day: string; onDay: (day: string) => void }) => {
  const today = shanghaiDay(now());
  const shown = day === today ? `今天 ${day}` : day;
  const move = (days: number) => onDay(inDays(day, days));
  return (
    <View className={styles.days}>
      <View className={styles.step}>
        <Button look="plain" icon="left" label="前一天" onClick={() => move(-1)} />
      </View>
      <Picker mode="date" value={day} end={today} onChange={({ detail }) => onDay(String(detail.value))}>
        <View className={styles.day} {...AS_BUTTON} ariaLabel={`${shown}，选日期`}>
          {shown}
        </View>
      </Picker>
      <View className={styles.step}>
        <Button look="plain" icon="right" label="后一天" disabled={day >= today} onClick={() => move(1)} />
      </View>
    </View>
  );
};

function whatOf({ action, reasonCode, targetNumber }: DecisionView): string {
  if (action === 'merge') return `并入 ${targetNumber ?? ''}`;
  return reasonCode ? `不予受理：${DECLINE_REASONS[reasonCode]}` : '不予受理';
}
