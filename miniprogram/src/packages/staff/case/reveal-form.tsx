import { View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { LIMITS } from '@suishoupai/shared/limits';
import { Button } from '@/components/button/button';
import { TextField } from '@/components/form/text-field';
import { exact } from '@/components/time/words';
import { useAct } from '@/hooks/use-act';
import { useKeptValues } from '@/hooks/use-kept-values';
import { dial } from '@/platform/navigate';
import { now } from '@/platform/now';
import { newKey } from '@/services/idempotency-key';
import { revealReporter } from '@/services/report.service';
import type { RevealView } from '@/services/wire';
import styles from './case.module.scss';
import { Fact } from './fact';

/** A look at who the reporter is: asked for with a reason, gone when its time is over. */
export const RevealForm = ({ id, onCancel }: { id: string; onCancel: () => void }) => {
  const { values, change, forget } = useKeptValues(`reveal.${id}`, { reason: '' });
  const { reason } = values;
  const [seen, setSeen] = useState<RevealView>();
  const key = useRef(newKey());
  const reveal = useAct(async () => {
    setSeen(await revealReporter(id, reason.trim(), key.current));
    forget();
  });
  if (seen) return <Identity seen={seen} onOver={onCancel} />;
  return (
    <View className={styles.writing}>
      <TextField
        label="为什么需要查看"
        lines="many"
        limit={LIMITS.reason}
        value={reason}
        onChange={(words) => change({ reason: words })}
        placeholder="原因和查看人会记录在案。"
      />
      <View className={styles.buttons}>
        <Button look="plain" onClick={() => (forget(), onCancel())}>
          取消
        </Button>
        <Button look="danger" busy={reveal.busy} disabled={reason.trim() === ''} onClick={() => void reveal.run()}>
          查看并记录
        </Button>
      </View>
    </View>
  );
};

const Identity = ({ seen, onOver }: { seen: RevealView; onOver: () => void }) => {
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    const timer = setTimeout(() => over.current(), new Date(seen.expiresAt).getTime() - now().getTime());
    return () => clearTimeout(timer);
  }, [seen.expiresAt]);
  const phone = seen.phone ?? seen.contact?.phone;
  return (
    <View>
      <Fact label="称呼">{seen.contact?.name ?? seen.alias ?? '没有留下'}</Fact>
      <Fact label="电话" onClick={phone ? () => dial(phone) : undefined}>
        {phone ?? '没有留下'}
      </Fact>
      <View className={styles.small}>显示到 {exact(seen.expiresAt)}，请勿记录或转告他人。</View>
      <Button look="plain" onClick={onOver}>
        看完了
      </Button>
    </View>
  );
};
