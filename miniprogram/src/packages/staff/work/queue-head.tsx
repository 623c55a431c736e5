import { Empty } from '@/components/states/states';
import { Tabs } from '@/components/tabs/tabs';
import { Filters } from './filters';
import { SCOPE_WORDS } from './queue';
import type { Queue } from './use-queue';

/** What stands above the list: whose cases, which of them, and what narrows them. */
export const QueueHead = ({ queue }: { queue: Queue }) => (
  <>
    {queue.scopes.length > 1 && <Tabs label="范围" tabs={SCOPE_WORDS} value={queue.scope} onChange={queue.setScope} />}
    <Tabs label="状态" tabs={wordsOf(queue)} value={queue.segment.key} onChange={queue.setSegment} />
    <Filters narrowing={queue.narrowing} onNarrow={queue.narrow} />
  </>
);

const wordsOf = ({ segments }: Queue): Record<string, string> =>
  Object.fromEntries(segments.map(({ key, label }) => [key, label]));

const WIDE = { q: '', category: undefined, area: undefined, overdue: undefined };

export const NothingToDo = ({ queue: { narrowing, narrow, segment } }: { queue: Queue }) => {
  const narrowed = Object.values(narrowing).some(Boolean);
  if (narrowed)
    return <Empty icon="search" words="没有符合条件的案件" action="清除筛选" onAction={() => narrow(WIDE)} />;
  return <Empty icon="check" words={segment.states ? '都办完了，没有等着您的案件。' : '还没有案件'} />;
};
