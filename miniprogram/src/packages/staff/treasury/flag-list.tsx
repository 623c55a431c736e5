import { Button } from '@/components/button/button';
import { Empty } from '@/components/states/states';
import { type Column, PagedTable } from '@/components/table/table';
import { Moment } from '@/components/time/moment';
import { useAct } from '@/hooks/use-act';
import { usePagedList } from '@/hooks/use-paged-list';
import { useSession } from '@/hooks/use-session';
import { open } from '@/platform/navigate';
import { confirm } from '@/platform/confirm';
import { toast } from '@/platform/toast';
import { clearFlag, listFlags } from '@/services/treasury.service';
import type { FlagView } from '@/services/wire';

const KINDS: Record<FlagView['kind'], string> = { lookAlikePhoto: '照片与另一件上报相似：' };

const COLUMNS: readonly Column<FlagView>[] = [
  { head: '案件', width: 2, cell: ({ reportNumber }) => reportNumber },
  { head: '疑点', width: 2, cell: ({ kind, otherReportNumber }) => `${KINDS[kind]} ${otherReportNumber}` },
  { head: '提出', cell: ({ raisedAt }) => <Moment at={raisedAt} /> },
  { head: '核查', cell: ({ clearedAt }) => (clearedAt ? <Moment at={clearedAt} /> : '尚未核查') },
];

/** Doubts about rewards; the paymaster clears one after looking. */
export const FlagList = () => {
  const { hasRole } = useSession();
  const list = usePagedList(listFlags);
  const { run, busy } = useAct(async ({ id }: FlagView) => {
    if (!(await confirm('解除疑点', '解除后，这件上报的奖励可以放行。请确认已经核查过照片。', '已核查，解除'))) return;
    await clearFlag(id);
    toast('已解除');
    await list.reload();
  });
  const actions = (flag: FlagView) =>
    !flag.clearedAt && (
      <Button look="plain" busy={busy} onClick={() => void run(flag)}>
        解除疑点
      </Button>
    );
  return (
    <PagedTable
      list={list}
      columns={COLUMNS}
      keyOf={({ id }) => id}
      empty={<Empty icon="shield" words="没有公平性疑点" />}
      onOpen={hasRole('auditor') ? ({ reportId }) => open('staff/case', { id: reportId }) : undefined}
      actions={hasRole('paymaster') ? actions : undefined}
    />
  );
};
