import { useState } from 'react';
import { Page } from '@/components/page/page';
import { Tabs } from '@/components/tabs/tabs';
import { queryOf } from '@/platform/navigate';
import { isKindWord, KIND_WORDS, type KindWord, LISTS } from '../../records/pages';
import { StaffGate } from '../../work/staff-gate';

/** What the administrator keeps: units, areas, categories, staff, calendar, articles. */
export default function Records() {
  return <StaffGate>{() => <Lists />}</StaffGate>;
}

const Lists = () => {
  const { kind } = queryOf();
  const [word, setWord] = useState<KindWord>(isKindWord(kind) ? kind : 'units');
  const Chosen = LISTS[word];
  return (
    <Page desk>
      <Tabs label="资料" tabs={KIND_WORDS} value={word} onChange={setWord} />
      <Chosen key={word} />
    </Page>
  );
};
