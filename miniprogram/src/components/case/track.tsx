import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Moment } from '@/components/time/moment';
import type { TimelineEntryView } from '@/services/wire';
import { detailsOf, toneOf } from './entry-words';
import styles from './track.module.scss';

/** An entry of a case's timeline, or of one on the square, which tells less. */
export type TrackEntry = Pick<TimelineEntryView, 'at' | 'told' | 'by'> &
  Partial<Pick<TimelineEntryView, 'action' | 'text' | 'data'>>;

const AT_FIRST = 5;

/** What happened, newest first, like a parcel's track; long ones unfold. */
export const Track = ({ entries }: { entries: readonly TrackEntry[] }) => {
  const [all, setAll] = useState(false);
  const folded = !all && entries.length > AT_FIRST + 1;
  const shown = folded ? entries.slice(0, AT_FIRST) : entries;
  return (
    <View>
      <View role="list" ariaLabel="办理过程，最新的在前">
        {shown.map((entry, index) => (
          <Entry key={entries.length - index} entry={entry} />
        ))}
      </View>
      {folded && (
        <Button look="link" icon="down" onClick={() => setAll(true)}>
          看全部 {entries.length} 条
        </Button>
      )}
    </View>
  );
};

const Entry = ({ entry: { at, told, by, action, text, data } }: { entry: TrackEntry }) => (
  <View className={`${styles.entry} ${styles[toneOf(action)]}`} role="listitem">
    <View className={styles.dot} />
    <View className={styles.words}>
      <View className={styles.told}>{told}</View>
      {detailsOf(data).map((line) => (
        <View key={line} className={styles.detail}>
          {line}
        </View>
      ))}
      {text && <View className={styles.text}>{text}</View>}
      <View className={styles.source}>
        <View>{by}</View>
        <Moment at={at} />
      </View>
    </View>
  </View>
);
