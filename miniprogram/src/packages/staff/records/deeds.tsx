import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Sheet } from '@/components/sheet/sheet';
import { useAct } from '@/hooks/use-act';
import { toast } from '@/platform/toast';
import { wordsOf } from '@/services/api-error';
import { pickOf } from './inputs/pick-input';
import type { Deed, Kind, Saved } from './kind';
import styles from './records.module.scss';

interface Props<Row, Form> {
  kind: Kind<Row, Form>;
  row: Row;
  onSaved: (saved: Saved) => void;
  onChanged: () => Promise<void>;
}

/** What is rare or final, each behind a sheet that says what it does. */
export const Deeds = <Row, Form>({ kind, row, onSaved, onChanged }: Props<Row, Form>) => {
  const [chosen, setChosen] = useState<Deed<Row>>();
  const deeds = kind.deeds.filter(({ appliesTo }) => appliesTo(row));
  if (deeds.length === 0) return null;
  const done = async (saved: Saved | void) => {
    setChosen(undefined);
    if (saved?.oneTimePassword) onSaved(saved);
    else await onChanged();
  };
  return (
    <Card title="其他操作">
      <View className={styles.stack}>
        {deeds.map((deed) => (
          <Button key={deed.label} look={deed.danger ? 'danger' : 'plain'} onClick={() => setChosen(deed)}>
            {deed.label}
          </Button>
        ))}
      </View>
      {chosen && <DeedSheet deed={chosen} row={row} onClose={() => setChosen(undefined)} onDone={done} />}
    </Card>
  );
};

interface SheetProps<Row> {
  deed: Deed<Row>;
  row: Row;
  onClose: () => void;
  onDone: (saved: Saved | void) => Promise<void>;
}

const DeedSheet = <Row,>({ deed, row, onClose, onDone }: SheetProps<Row>) => {
  const { label, danger, consequence, successor } = deed;
  const [successorId, setSuccessorId] = useState('');
  const [Pick] = useState(() => successor && pickOf(successor.source));
  const { run, busy, error } = useAct(async () => {
    const saved = await deed.run(row, successorId || undefined);
    toast(`已${label}`);
    await onDone(saved);
  }, true);
  const button = (
    <Button look={danger ? 'danger' : 'primary'} busy={busy} onClick={() => void run()}>
      {label}
    </Button>
  );
  return (
    <Sheet title={label} onClose={onClose} footer={button}>
      <View>{consequence}</View>
      {Pick && successor && <Pick label={successor.label} optional value={successorId} onChange={setSuccessorId} />}
      {error !== undefined && (
        <View className={styles.refusal} role="alert">
          {wordsOf(error)}
        </View>
      )}
    </Sheet>
  );
};
