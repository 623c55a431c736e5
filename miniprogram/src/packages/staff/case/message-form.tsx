import { View } from '@tarojs/components';
import { useRef } from 'react';
import { LIMITS } from '@suishoupai/shared/limits';
import { Button } from '@/components/button/button';
import { TextField } from '@/components/form/text-field';
import { useAct } from '@/hooks/use-act';
import { useKeptValues } from '@/hooks/use-kept-values';
import { toast } from '@/platform/toast';
import { newKey } from '@/services/idempotency-key';
import { sendMessage } from '@/services/report.service';
import styles from './case.module.scss';

interface Props {
  id: string;
  onSent: () => void;
  onCancel: () => void;
}

/** Words for the reporter. */
export const MessageForm = ({ id, onSent, onCancel }: Props) => {
  const { values, change, forget } = useKeptValues(`message.${id}`, { text: '' });
  const { text } = values;
  const key = useRef(newKey());
  const send = useAct(async () => {
    await sendMessage(id, text.trim(), key.current);
    forget();
    toast('已发给上报人。');
    onSent();
  });
  return (
    <View className={styles.writing}>
      <TextField
        label="发给上报人"
        lines="many"
        limit={LIMITS.text}
        value={text}
        onChange={(words) => change({ text: words })}
        placeholder="上报人会在消息里看到，不会看到您的名字。"
      />
      <View className={styles.buttons}>
        <Button look="plain" onClick={() => (forget(), onCancel())}>
          取消
        </Button>
        <Button busy={send.busy} disabled={text.trim() === ''} onClick={() => void send.run()}>
          发送
        </Button>
      </View>
    </View>
  );
};
