import { useEffect, useState } from 'react';
import { ArticleRow } from '@/components/article/article-row';
import { Page } from '@/components/page/page';
import { SearchField } from '@/components/filter/search-field';
import { List } from '@/components/states/list';
import { Empty } from '@/components/states/states';
import { Tabs } from '@/components/tabs/tabs';
import { useClassroomTab } from '@/hooks/use-classroom-tab';
import { usePagedList } from '@/hooks/use-paged-list';
import { open, setTitle } from '@/platform/navigate';
import { listArticles, SECTIONS, type Section } from '@/services/article.service';

/** 安全课堂: by section; what is searched for is looked for in all of them. */
export default function Classroom() {
  const name = useClassroomTab();
  useEffect(() => setTitle(name), [name]);
  const [section, setSection] = useState<Section>('emergency');
  const [q, setQ] = useState('');
  const searching = q !== '';
  const within = searching ? undefined : section;
  const list = usePagedList((cursor) => listArticles(within, q, cursor), [within, q]);
  return (
    <Page>
      <SearchField placeholder="搜安全知识，如：灭火器" value={q} onSearch={setQ} />
      {!searching && <Tabs label="栏目" tabs={SECTIONS} value={section} onChange={setSection} />}
      <List
        list={list}
        keyOf={({ id }) => id}
        item={(article) => (
          <ArticleRow
            article={article}
            withSection={searching}
            onOpen={() => open('knowledge/article', { id: article.id })}
          />
        )}
        empty={
          searching ? (
            <Empty icon="search" words={`没有找到“${q}”，换个词试试。`} action="看全部" onAction={() => setQ('')} />
          ) : (
            <Empty icon="book" words="这个栏目还没有文章。" />
          )
        }
      />
    </Page>
  );
}
