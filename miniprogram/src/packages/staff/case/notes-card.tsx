import { View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { LIMITS } from '@suishoupai/shared/limits';
import { NOTE_TEMPLATES } from '@suishoupai/shared/report/templates';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/form/text-field';
import { List } from '@/components/states/list';
import { Moment } from '@/components/time/moment';
import { useAct } from '@/hooks/use-act';
import { useKeptValues } from '@/hooks/use-kept-values';
import { usePagedList } from '@/hooks/use-paged-list';
import { newKey } from '@/services/idempotency-key';
import { listNotes, writeNote } from '@/services/report.service';
import { Suggestions } from '../act/fields/suggestions';
import styles from './case.module.scss';

/** What staff say among themselves; the reporter never reads it. */
export const NotesCard = ({ id }: { id: string }) => {
  const notes = usePagedList((cursor) => listNotes(id, cursor), [id]);
  return (
    <Card title="内部备注" extra={<View className={styles.small}>上报人看不到</View>}>
      <List
        list={notes}
        keyOf={(note) => note.id}
        empty={<View className={styles.quiet}>还没有备注</View>}
        item={({ author, at, text }) => (
          <View className={styles.note}>
            <View className={styles.small}>
              {author} · <Moment at={at} />
            </View>
            <View className={styles.words}>{text}</View>
          </View>
        )}
      />
      <Writing id={id} onWritten={() => void notes.reload()} />
    </Card>
  );
};

const Writing = ({ id, onWritten }: { id: string; onWritten: () => void }) => {
  const { values, change, startAnew } = useKeptValues(`note.${id}`, { text: '' });
  const { text } = values;
  const setText = (words: string) => change({ text: words });
  const [usual, setUsual] = useState(false);
  const key = useRef(newKey());
  const write = useAct(async () => {
    await writeNote(id, text.trim(), key.current);
    key.current = newKey();
    startAnew();
    setUsual(false);
    onWritten();
  });
  return (
    <View className={styles.writing}>
      <TextField label="写备注" lines="many" limit={LIMITS.note} value={text} onChange={setText} />
      {usual && (
        <Suggestions
          options={NOTE_TEMPLATES.map((words) => ({ label: words, value: words }))}
          chosen={text}
          onChoose={setText}
        />
      )}
      {text.trim() === '' && !usual && (
        <Button look="link" icon="down" onClick={() => setUsual(true)}>
          常用语
        </Button>
      )}
      {text.trim() !== '' && (
        <Button look="plain" busy={write.busy} onClick={() => void write.run()}>
          保存备注
        </Button>
      )}
    </View>
  );
};
