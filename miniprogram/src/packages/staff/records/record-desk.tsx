import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { useAct } from '@/hooks/use-act';
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

const Refusal = ({ error }: { error: unknown }) => (
  <View className={styles.refusal} role="alert">
    没有保存：{wordsOf(error)}
  </View>
);

/** The administrator's desk for one record: the form, and beside it what is rare or final. */
export const RecordDesk = <Row, Form>({ kind, row, onChanged }: Props<Row, Form>) => {
  const [form, setForm] = useState(() => (row === undefined ? kind.blank : kind.formOf(row)));
  const [tried, setTried] = useState<Form>();
  const [password, setPassword] = useState<string>();
  const done = ({ oneTimePassword }: Saved = {}) => (oneTimePassword ? setPassword(oneTimePassword) : back());
  const { run, busy, error } = useAct(async () => {
    setTried(form);
    const saved = await kind.save(form, row);
    toast(row ? '已保存' : `${kind.name}已建立`);
    done(saved ?? {});
  }, true);
  const ended = row !== undefined && kind.ended(row);
  const button = !ended && (
    <View className={styles.save}>
      <Button busy={busy} onClick={() => void run()}>
        {row === undefined ? `建立${kind.name}` : '保存'}
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
            <FormFields
              kind={kind}
              form={form}
              tried={tried}
              isNew={row === undefined}
              error={error}
              onChange={setForm}
            />
            {error !== undefined && form === tried && <Refusal error={error} />}
          </View>
        )}
        {row !== undefined && <Deeds kind={kind} row={row} onSaved={done} onChanged={onChanged} />}
      </View>
      {password && <PasswordSheet password={password} onClose={() => back()} />}
    </Page>
  );
};
