import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Field } from '@/components/form/field';
import { Sheet } from '@/components/sheet/sheet';
import { useAct } from '@/hooks/use-act';
import { now } from '@/platform/now';
import { toast } from '@/platform/toast';
import { addDuty } from '@/services/admin.service';
import { ApiError } from '@/services/api-error';
import { Refusal } from '../treasury/refusal';
import { MemberInput } from './member-input';
import { MomentInput } from './moment-input';
import { momentOf, typedOf, usualSpans } from './spans';
import styles from './duty.module.scss';

interface Props {
  unitId: string;
  onClose: () => void;
  onDone: () => void;
}

const FIELDS = ['staffUserId', 'startsAt', 'endsAt'] as const;

/** Puts somebody of the unit on duty for a span. */
export const AddDutySheet = ({ unitId, onClose, onDone }: Props) => {
  const [who, setWho] = useState<{ id: string; name: string }>();
  const [start, setStart] = useState('');
  const [end, setEnd] = useState('');
  const [spans] = useState(() => usualSpans(now()));
  const startsAt = momentOf(start)?.toISOString();
  const endsAt = momentOf(end)?.toISOString();
  const { run, busy, error } = useAct(async () => {
    if (!who || !startsAt || !endsAt) return;
    await addDuty({ unitId, staffUserId: who.id, startsAt, endsAt });
    toast(`${who.name}已排班`);
    onDone();
    onClose();
  }, true);
  const errorOf = (field: string) => (error instanceof ApiError ? error.field(field) : undefined);
  const button = (
    <Button busy={busy} disabled={!who || !startsAt || !endsAt} onClick={() => void run()}>
      排班
    </Button>
  );
  return (
    <Sheet title="安排值班" onClose={onClose} footer={button}>
      <MemberInput unitId={unitId} value={who} onChange={setWho} error={errorOf('staffUserId')} />
      <Field label="常用时段">
        <View className={styles.chips}>
          {spans.map(({ label, startsAt: first, endsAt: last }) => (
            <Button
              key={label}
              look="plain"
              onClick={() => {
                setStart(typedOf(first));
                setEnd(typedOf(last));
              }}
            >
              {label}
            </Button>
          ))}
        </View>
      </Field>
      <MomentInput label="开始" value={start} onChange={setStart} error={errorOf('startsAt')} />
      <MomentInput label="结束" value={end} onChange={setEnd} error={errorOf('endsAt')} />
      <Refusal error={error} beside={FIELDS.map(errorOf).find(Boolean)} />
    </Sheet>
  );
};
