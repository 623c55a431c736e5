import { View } from '@tarojs/components';
import { yuan } from '@suishoupai/shared/money';
import { REWARD_GRADES, REWARD_STATES, type RewardState } from '@suishoupai/shared/reward/states';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Empty } from '@/components/states/states';
import { type Column, PagedTable } from '@/components/table/table';
import { Tabs } from '@/components/tabs/tabs';
import { Moment } from '@/components/time/moment';
import { usePagedList } from '@/hooks/use-paged-list';
import { useSession } from '@/hooks/use-session';
import { open } from '@/platform/navigate';
import { type Decision, listRewards } from '@/services/treasury.service';
import type { TreasuryRewardView } from '@/services/wire';
import { DecisionSheet } from './decision-sheet';
import { DECISIONS, decisionsFor } from './decisions';
import { situation } from './words';
import styles from './treasury.module.scss';

/** What asks for a decision first. */
const { pendingApproval, held, ...others } = REWARD_STATES;
const STATES: Record<RewardState, string> = { pendingApproval, held, ...others };

const COLUMNS: readonly Column<TreasuryRewardView>[] = [
  { head: '案件编号', width: 2, cell: ({ reportNumber }) => reportNumber },
  { head: '等级', cell: ({ grade }) => REWARD_GRADES[grade] },
  { head: '金额', number: true, cell: ({ amountFen }) => yuan(amountFen) },
  { head: '情况', width: 3, cell: situation },
  { head: '决定发放', cell: ({ grantedAt }) => <Moment at={grantedAt} /> },
];

/** The rewards, by state, and what the paymaster may decide about each. */
export const RewardList = () => {
  const { hasRole } = useSession();
  const [state, setState] = useState<RewardState>('pendingApproval');
  const [chosen, setChosen] = useState<{ id: string; decision: Decision }>();
  const list = usePagedList((cursor) => listRewards(state, cursor), [state]);
  const decidable = hasRole('paymaster') && decisionsFor(state).length > 0;
  const reward = list.items.find(({ id }) => id === chosen?.id);
  const actions = ({ id }: TreasuryRewardView) =>
    decisionsFor(state).map((decision) => (
      <Button key={decision} look={DECISIONS[decision].look} onClick={() => setChosen({ id, decision })}>
        {DECISIONS[decision].label}
      </Button>
    ));
  return (
    <View className={styles.stack}>
      <Tabs label="奖励的状态" tabs={STATES} value={state} onChange={setState} />
      <PagedTable
        list={list}
        columns={COLUMNS}
        keyOf={({ id }) => id}
        empty={<Empty icon="packet" words={`没有${STATES[state]}的奖励`} />}
        onOpen={hasRole('auditor') ? ({ reportId }) => open('staff/case', { id: reportId }) : undefined}
        actions={decidable ? actions : undefined}
      />
      {chosen && reward && (
        <DecisionSheet
          reward={reward}
          decision={chosen.decision}
          onClose={() => setChosen(undefined)}
          onChanged={() => void list.reload()}
        />
      )}
    </View>
  );
};
