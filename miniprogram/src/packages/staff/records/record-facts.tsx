import { View } from '@tarojs/components';
import { Card, Row as Line } from '@/components/card/card';
import type { Kind } from './kind';
import styles from './records.module.scss';

/** What is known of a record, without anything to change. */
export const RecordFacts = <Row, Form>({ kind, row }: { kind: Kind<Row, Form>; row: Row }) => (
  <View className={styles.stack}>
    <Card title={kind.ended(row) ? `${kind.name}（已停用）` : kind.name}>
      {kind.columns.map(({ head, cell }) => (
        <Line key={head} label={head} value={cell(row)} />
      ))}
    </Card>
    {kind.details?.(row).map(({ head, lines }) => (
      <Card key={head} title={head}>
        {lines.map((line, index) => (
          <View key={index}>{line}</View>
        ))}
      </Card>
    ))}
  </View>
);
