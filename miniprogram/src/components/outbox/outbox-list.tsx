import { View } from '@tarojs/components';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { useAct } from '@/hooks/use-act';
import { useSession } from '@/hooks/use-session';
import { open } from '@/platform/navigate';
import { confirm } from '@/platform/confirm';
import { hasWork, keepDraft, readDraft } from '@/services/draft.service';
import { newKey } from '@/services/idempotency-key';
import { takeFromOutbox, type Waiting } from '@/services/outbox.service';
import styles from './outbox.module.scss';
import { useOutbox } from './use-outbox';

/** Reports that wait on this device, each with what it waits for; nothing when none does. */
export const OutboxList = ({ onEdit = () => open('report/file') }: { onEdit?: () => void }) => {
  const { waiting, send } = useOutbox();
  const { me } = useSession();
  const sending = useAct(send);
  return (
    <>
      {waiting.map((one) => (
        <WaitingCard
          key={one.draft.key}
          waiting={one}
          mine={one.owner === me?.name}
          busy={sending.busy}
          onSend={() => void sending.run()}
          onEdit={onEdit}
        />
      ))}
    </>
  );
};

interface Props {
  waiting: Waiting;
  mine: boolean;
  busy: boolean;
  onSend: () => void;
  onEdit: () => void;
}

const WaitingCard = ({ waiting, mine, busy, onSend, onEdit }: Props) => (
  <Card title={waiting.title} extra={<View className={styles.tag}>{waiting.refusal ? '要修改' : '待发送'}</View>}>
    <View className={styles.words}>{wordsFor(waiting, mine)}</View>
    <View className={styles.ways}>
      <View className={styles.way}>
        {!mine || waiting.refusal ? (
          <Button look="plain" onClick={() => void takeUp(waiting, onEdit)}>
            {mine ? '修改' : '用现在的身份提交'}
          </Button>
        ) : (
          <Button look="plain" busy={busy} onClick={onSend}>
            {busy ? '正在发送…' : '现在发送'}
          </Button>
        )}
      </View>
      <View>
        <Button look="link" onClick={() => void discard(waiting)}>
          删除
        </Button>
      </View>
    </View>
  </Card>
);

const wordsFor = ({ refusal, owner, body }: Waiting, mine: boolean): string => {
  if (!mine) return `由“${owner}”写好，还没有发送。请换回那个身份，或者用现在的身份提交。`;
  return refusal ?? `${body.address}。有网络时自动发送。`;
};

/** Back into the form. A refusal was an answer: what comes next is a new wish. */
const takeUp = async (waiting: Waiting, onEdit: () => void): Promise<void> => {
  const { draft, refusal } = waiting;
  if (hasWork(readDraft()) && !(await confirm('先放下正在写的那件？', '正在写的那件会被换掉。', '换掉'))) return;
  takeFromOutbox(waiting, true);
  keepDraft({ ...draft, key: refusal ? newKey() : draft.key });
  onEdit();
};

const discard = async (waiting: Waiting): Promise<void> => {
  if (await confirm('删除这件上报？', '还没有发送，删除后找不回来。', '删除')) takeFromOutbox(waiting);
};
