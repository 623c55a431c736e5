import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Restored } from '@/components/form/restored';
import { Page } from '@/components/page/page';
import { useAct } from '@/hooks/use-act';
import { useKeptValues } from '@/hooks/use-kept-values';
import { back } from '@/platform/navigate';
import { toast } from '@/platform/toast';
import { wordsOf } from '@/services/api-error';
import { Deeds } from './deeds';
import { FormFields } from './form-fields';
import type { Kind, Saved } from './kind';
import { PasswordSheet } from './password-sheet';
import { RecordFacts } from './record-facts';
import styles from './records.module.scss';

interface Props<Row, Form> {
  kind: Kind<Row, Form>;
  row: Row | undefined;
  onChanged: () => Promise<void>;
}

const Refusal = ({ error }: { error: unknown }) =>
  error !== undefined && (
    <View className={styles.refusal} role="alert">
      没有保存：{wordsOf(error)}
    </View>
  );

/** A new one's form and that of each existing one are kept apart. */
const useRecordForm = <Row, Form extends object>(kind: Kind<Row, Form>, row: Row | undefined) => {
  const [key, start] = row === undefined ? ['', kind.blank] : [kind.keyOf(row), kind.formOf(row)];
  return useKeptValues(`record.${kind.name}.${key}`, start);
};

/** The administrator's desk for one record: the form, and beside it what is rare or final. */
export const RecordDesk = <Row, Form extends object>({ kind, row, onChanged }: Props<Row, Form>) => {
  const kept = useRecordForm(kind, row);
  const form = kept.values;
  const [tried, setTried] = useState<Form>();
  const [password, setPassword] = useState<string>();
  const done = ({ oneTimePassword }: Saved = {}) => (oneTimePassword ? setPassword(oneTimePassword) : back());
  const { run, busy, error } = useAct(async () => {
    setTried(form);
    const saved = await kind.save(form, row);
    kept.forget();
    toast(row ? '已保存' : `已新建${kind.name}`);
    done(saved ?? {});
  }, true);
  const ended = row !== undefined && kind.ended(row);
  const button = !ended && (
    <View className={styles.save}>
      <Button busy={busy} onClick={() => void run()}>
        {row === undefined ? `新建${kind.name}` : '保存'}
      </Button>
    </View>
  );
  return (
    <Page desk footer={button || undefined}>
      <View className={styles.panes}>
        {ended ? (
          <RecordFacts kind={kind} row={row} />
        ) : (
          <View className={styles.sheet}>
            {kept.restored && <Restored onStartAnew={kept.startAnew} />}
            <FormFields
              kind={kind}
              form={form}
              tried={tried}
              isNew={row === undefined}
              error={error}
              onChange={kept.change}
            />
            <Refusal error={form === tried ? error : undefined} />
          </View>
        )}
        {row !== undefined && <Deeds kind={kind} row={row} onSaved={done} onChanged={onChanged} />}
      </View>
      {password && <PasswordSheet password={password} onClose={() => back()} />}
    </Page>
  );
};
