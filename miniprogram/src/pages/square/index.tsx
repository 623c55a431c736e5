import { View } from '@tarojs/components';
import { useState } from 'react';
import { AS_BUTTON } from '@/components/button/as-button';
import { FilterBar } from '@/components/filter/filter-bar';
import { NO_FILTERS } from '@/components/filter/filters';
import { Icon } from '@/components/icon/icon';
import { Page } from '@/components/page/page';
import { useClassroomTab } from '@/hooks/use-classroom-tab';
import { CasesMap } from './cases-map';
import { Feed } from './feed';
import styles from './square.module.scss';

/** 上报广场: what was reported and what became of it. */
export default function Square() {
  const [filters, setFilters] = useState(NO_FILTERS);
  const [view, setView] = useState<'list' | 'map'>('list');
  const other = view === 'list' ? 'map' : 'list';
  useClassroomTab();
  return (
    <Page>
      <FilterBar
        filters={filters}
        onChange={setFilters}
        extra={
          <View className={styles.view} {...AS_BUTTON} onClick={() => setView(other)}>
            <Icon name={other} />
            {other === 'map' ? '地图' : '列表'}
          </View>
        }
      />
      {view === 'map' ? (
        <CasesMap filters={filters} />
      ) : (
        <Feed filters={filters} onAll={() => setFilters(NO_FILTERS)} />
      )}
    </Page>
  );
}
