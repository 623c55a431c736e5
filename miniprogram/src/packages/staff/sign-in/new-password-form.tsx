import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/form/text-field';
import { useAct } from '@/hooks/use-act';
import { ApiError, wordsOf } from '@/services/api-error';
import { changePassword } from '@/services/session.service';
import styles from './sign-in.module.scss';

const SHORTEST = 12;

interface Props {
  /** The one just typed; undefined: it has to be asked. */
  current?: string;
  /** The change has ended every session by then. */
  onChanged: (next: string) => Promise<void>;
}

/** A new account gets a password of its own before anything else. */
export const NewPasswordForm = ({ current, onChanged }: Props) => {
  const [old, setOld] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const change = useAct(async () => {
    await changePassword(current ?? old, next);
    await onChanged(next);
  }, true);
  const differs = again !== '' && again !== next;
  const ready = (current ?? old) !== '' && next.length >= SHORTEST && next === again;

  return (
    <Card>
      <View className={styles.form}>
        {current === undefined && (
          <TextField
            label="现在的密码"
            type="password"
            value={old}
            onChange={setOld}
            error={fieldOf(change.error, 'current')}
          />
        )}
        <TextField
          label="新密码"
          type="password"
          value={next}
          onChange={setNext}
          placeholder={`至少 ${SHORTEST} 个字符，不要用名字和生日`}
          error={fieldOf(change.error, 'next')}
        />
        <TextField
          label="再输一次"
          type="password"
          value={again}
          onChange={setAgain}
          error={differs ? '两次输入的不一样' : otherThanFields(change.error)}
        />
        <Button big busy={change.busy} disabled={!ready} onClick={() => void change.run()}>
          修改密码
        </Button>
      </View>
    </Card>
  );
};

const fieldOf = (error: unknown, name: string): string | undefined =>
  error instanceof ApiError ? error.field(name) : undefined;

const otherThanFields = (error: unknown): string | undefined =>
  error === undefined || fieldOf(error, 'current') || fieldOf(error, 'next') ? undefined : wordsOf(error);
