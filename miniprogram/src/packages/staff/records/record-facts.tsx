import { Card, Row as Line } from '@/components/card/card';
import type { Kind } from './kind';

/** What is known of a record, without anything to change. */
export const RecordFacts = <Row, Form>({ kind, row }: { kind: Kind<Row, Form>; row: Row }) => (
  <Card title={kind.ended(row) ? `${kind.name}（已停用）` : kind.name}>
    {kind.columns.map(({ head, cell }) => (
      <Line key={head} label={head} value={cell(row)} />
    ))}
  </Card>
);
