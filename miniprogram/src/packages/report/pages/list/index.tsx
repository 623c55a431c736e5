import { useState } from 'react';
import { CaseCard } from '@/components/case/case-card';
import { OutboxList } from '@/components/outbox/outbox-list';
import { Page } from '@/components/page/page';
import { SignInGate } from '@/components/sign-in-gate/sign-in-gate';
import { List } from '@/components/states/list';
import { Empty } from '@/components/states/states';
import { Tabs } from '@/components/tabs/tabs';
import { usePagedList } from '@/hooks/use-paged-list';
import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import { useStore } from '@/hooks/use-store';
import { open, queryOf } from '@/platform/navigate';
import { outbox } from '@/services/outbox.service';
import { listReports } from '@/services/report.service';
import { type Filter, FILTERS, STATES } from '../../case/filters';
import { FilterRow } from '../../case/filter-row';
import { FollowedCard } from '../../case/followed-card';

const SCOPES = { mine: '我上报的', followed: '我关注的' } as const;
type Scope = keyof typeof SCOPES;

/** 我的上报 and what one follows, newest first. */
export default function Reports() {
  return (
    <Page>
      <SignInGate why="登录后就能看到您的上报。">
        <Content />
      </SignInGate>
    </Page>
  );
}

const Content = () => {
  const [scope, setScope] = useState<Scope>(queryOf().scope === 'followed' ? 'followed' : 'mine');
  const [filter, setFilter] = useState<Filter>('all');
  const waiting = useStore(outbox).length; // one that was sent belongs to the list
  const list = usePagedList(
    (cursor) => listReports({ scope, state: STATES[filter], cursor }),
    [scope, filter, waiting],
  );
  useReloadOnShow(list.reload);
  return (
    <>
      <Tabs label="看哪些上报" tabs={SCOPES} value={scope} onChange={setScope} />
      {scope === 'mine' && <OutboxList />}
      <FilterRow value={filter} onChange={setFilter} />
      <List
        list={list}
        keyOf={({ id }) => id}
        item={(report) =>
          scope === 'mine' ? (
            <CaseCard report={report} onOpen={() => open('report/case', { id: report.id })} />
          ) : (
            <FollowedCard report={report} onLeft={() => void list.reload()} />
          )
        }
        empty={<Nothing scope={scope} filter={filter} />}
      />
    </>
  );
};

const Nothing = ({ scope, filter }: { scope: Scope; filter: Filter }) => {
  if (filter !== 'all') return <Empty words={`没有“${FILTERS[filter]}”的上报`} />;
  if (scope === 'mine') {
    return <Empty icon="camera" words="您还没有上报过隐患" action="拍隐患" onAction={() => open('report/file')} />;
  }
  return <Empty icon="heart" words="您还没有关注别人的上报" action="去上报广场看看" onAction={() => open('square')} />;
};
