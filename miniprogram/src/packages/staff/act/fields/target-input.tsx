import { View } from '@tarojs/components';
import type { FieldProps } from '@/components/action/fields';
import { Choice } from '@/components/form/choice';
import { TextField } from '@/components/form/text-field';
import { Photo } from '@/components/photo/photo';
import { Skeleton } from '@/components/states/states';
import { said } from '@/components/time/words';
import { useDelayed } from '@/hooks/use-delayed';
import { type Request, useRequest } from '@/hooks/use-request';
import { now } from '@/platform/now';
import { wordsOf } from '@/services/api-error';
import { listReports } from '@/services/report.service';
import { listMergeCandidates } from '@/services/staff.service';
import type { MergeCandidateView, ReportRowView } from '@/services/wire';
import styles from '../act.module.scss';

type Target = MergeCandidateView | ReportRowView;

/** Under which name the form keeps what was searched for: the chosen one is among what it found. */
const TYPED = 'targetQuery';

/** The earlier report of the same hazard: those nearby first, every other by its number. */
export const TargetInput = ({ label, value, values, error, report, onChange, onChangeOther }: FieldProps) => {
  const typed = (values[TYPED] as string | undefined) ?? '';
  const q = useDelayed(typed.trim());
  const targets = useRequest(() => targetsFor(report.id, q), [report.id, q]);
  const chosen = targets.data?.find(({ id }) => id === value);
  return (
    <View className={styles.group}>
      <TextField
        label="按编号查找"
        optional
        placeholder="附近没有时用，例如：7K3QX"
        value={typed}
        onChange={(words) => onChangeOther(TYPED, words)}
      />
      <Coming targets={targets} searching={q !== ''} />
      {targets.data && targets.data.length > 0 ? (
        <Choice
          label={label}
          error={error}
          options={targets.data.map((one) => ({ value: one.id, label: one.address, note: noteOf(one) }))}
          value={value as string | undefined}
          onChange={onChange}
        />
      ) : (
        error && <View className={styles.warn}>{error}</View>
      )}
      {chosen?.thumbUrl && <Photo url={chosen.thumbUrl} alt={`${chosen.number} 的照片`} />}
    </View>
  );
};

const Coming = ({ targets, searching }: { targets: Request<Target[]>; searching: boolean }) => {
  if (targets.error !== undefined) return <View className={styles.warn}>{wordsOf(targets.error)}</View>;
  if (!targets.data) return <Skeleton shape="text" />;
  if (targets.data.length > 0) return null;
  return <View className={styles.quiet}>{searching ? '没有找到' : '附近没有同类的上报，可以按编号查找。'}</View>;
};

const targetsFor = async (id: string, q: string): Promise<Target[]> => {
  if (!q) return listMergeCandidates(id);
  const { items } = await listReports({ scope: 'office', q, limit: 10 });
  return items.filter((one) => one.id !== id && one.state !== 'merged');
};

const noteOf = (one: Target): string =>
  [
    one.number,
    one.category.name,
    one.stateLabel,
    said(one.filedAt, now()),
    'distanceMetres' in one && one.distanceMetres !== null && `相距 ${one.distanceMetres} 米`,
  ]
    .filter(Boolean)
    .join(' · ');
