import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { Card, Row } from '@/components/card/card';
import { open } from '@/platform/navigate';
import { hasWork, readDraft } from '@/services/draft.service';

/** The report that was begun on this device, to go on with; nothing when there is none. */
export const DraftCard = () => {
  const [draft, setDraft] = useState(readDraft);
  useDidShow(() => setDraft(readDraft()));
  if (!hasWork(draft)) return null;
  return (
    <Card>
      <Row icon="edit" label="有一件没写完" value="接着写" onClick={() => open('report/file')} />
    </Card>
  );
};
