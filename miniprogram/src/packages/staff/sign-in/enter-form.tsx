import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/form/text-field';
import { useAct } from '@/hooks/use-act';
import { wordsOf } from '@/services/api-error';
import styles from './sign-in.module.scss';

export interface Credentials {
  username: string;
  password: string;
}

/** Name and password; a refusal stands below them. */
export const EnterForm = ({ onEnter }: { onEnter: (credentials: Credentials) => Promise<void> }) => {
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  const enter = useAct(() => onEnter({ username: username.trim(), password }), true);
  const ready = username.trim() !== '' && password !== '';

  return (
    <Card>
      <View className={styles.form}>
        <TextField label="用户名" value={username} onChange={setUsername} />
        <TextField
          label="密码"
          type="password"
          value={password}
          onChange={setPassword}
          error={enter.error === undefined ? undefined : wordsOf(enter.error)}
          onConfirm={() => ready && void enter.run()}
        />
        <Button big busy={enter.busy} disabled={!ready} onClick={() => void enter.run()}>
          登录
        </Button>
        <View className={styles.hint}>忘了密码，请让本单位的管理员重置。</View>
      </View>
    </Card>
  );
};
