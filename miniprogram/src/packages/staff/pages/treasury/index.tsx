import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { Tabs } from '@/components/tabs/tabs';
import { open } from '@/platform/navigate';
import { FlagList } from '../../treasury/flag-list';
import { PayoutList } from '../../treasury/payout-list';
import { RewardList } from '../../treasury/reward-list';
import { RuleList } from '../../treasury/rule-list';
import styles from '../../treasury/treasury.module.scss';
import { StaffGate } from '../../work/staff-gate';

const VIEWS = { rewards: RewardList, payouts: PayoutList, flags: FlagList, rules: RuleList } as const;
type Shown = keyof typeof VIEWS;
const WORDS: Record<Shown, string> = { rewards: '奖励', payouts: '转账单', flags: '疑点', rules: '标准' };

/** The paymaster's desk: rewards to decide, bills, doubts and rules. Auditors read the same. */
export default function Treasury() {
  return <StaffGate>{() => <Desk />}</StaffGate>;
}

const Desk = () => {
  const [view, setView] = useState<Shown>('rewards');
  const Chosen = VIEWS[view];
  return (
    <Page desk>
      <View className={styles.bar}>
        <Button look="link" icon="wallet" onClick={() => open('staff/budget')}>
          预算和分录
        </Button>
      </View>
      <Tabs label="奖励资金" tabs={WORDS} value={view} onChange={setView} />
      <Chosen />
    </Page>
  );
};
