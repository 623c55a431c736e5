import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/form/text-field';
import { useAct } from '@/hooks/use-act';
import { toast } from '@/platform/toast';
import { changeAlias } from '@/services/account.service';
import { wordsOf } from '@/services/api-error';
import { restoreSession } from '@/session/session';
import styles from './profile.module.scss';

const MOST = 16;

/** The name others see; a refusal stands beside it, what was typed stays. */
export const AliasCard = ({ alias }: { alias: string }) => {
  const [typed, setTyped] = useState(alias);
  const save = useAct(async () => {
    await changeAlias(typed.trim());
    await restoreSession();
    toast('已改好');
  }, true);
  const wish = typed.trim();
  return (
    <Card>
      <View className={styles.fields}>
        <TextField
          label="化名"
          value={typed}
          limit={MOST}
          error={save.error === undefined ? undefined : wordsOf(save.error)}
          onChange={setTyped}
        />
        <View className={styles.note}>别人只看得到化名。请不要写真实姓名。</View>
        <Button busy={save.busy} disabled={wish === '' || wish === alias} onClick={() => void save.run()}>
          保存化名
        </Button>
      </View>
    </Card>
  );
};
