import { yuan } from '@suishoupai/shared/money';
import { Empty } from '@/components/states/states';
import { type Column, PagedTable } from '@/components/table/table';
import { Moment } from '@/components/time/moment';
import { usePagedList } from '@/hooks/use-paged-list';
import { listPayouts } from '@/services/treasury.service';
import type { PayoutView } from '@/services/wire';
import { PAYOUT_WORDS } from './words';

const stateOf = ({ state, failReason, lastError }: PayoutView): string =>
  [PAYOUT_WORDS[state], failReason ?? lastError].filter(Boolean).join('：');

const COLUMNS: readonly Column<PayoutView>[] = [
  { head: '商户单号', width: 3, cell: ({ outBillNo }) => outBillNo },
  { head: '第几次', number: true, cell: ({ attempt }) => attempt },
  { head: '金额', number: true, cell: ({ amountFen }) => yuan(amountFen) },
  { head: '状态', width: 3, cell: stateOf },
  { head: '微信单号', width: 3, cell: ({ transferBillNo }) => transferBillNo ?? '无' },
  { head: '发送', number: true, cell: ({ sends }) => `${sends} 次` },
  { head: '查询', number: true, cell: ({ checks }) => `${checks} 次` },
  { head: '更新', cell: ({ updatedAt }) => <Moment at={updatedAt} /> },
];

/** Every attempt to pay, newest first, with what the platform said. */
export const PayoutList = () => {
  const list = usePagedList(listPayouts);
  return (
    <PagedTable
      list={list}
      columns={COLUMNS}
      keyOf={({ id }) => id}
      empty={<Empty icon="wallet" words="还没有转账单。上报人领取奖励后会出现在这里。" />}
    />
  );
};
