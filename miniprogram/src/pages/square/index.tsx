import { useState } from 'react';
import { FilterBar } from '@/components/filter/filter-bar';
import { NO_FILTERS } from '@/components/filter/filters';
import { Page } from '@/components/page/page';
import { useClassroomTab } from '@/hooks/use-classroom-tab';
import { Feed } from './feed';

/** 上报广场: what was reported and what became of it. */
export default function Square() {
  const [filters, setFilters] = useState(NO_FILTERS);
  useClassroomTab();
  return (
    <Page>
      <FilterBar filters={filters} onChange={setFilters} />
      <Feed filters={filters} onAll={() => setFilters(NO_FILTERS)} />
    </Page>
  );
}
