import { View } from '@tarojs/components';
import type { FieldProps } from '@/components/action/fields';
import { Choice } from '@/components/form/choice';
import { Failed, Skeleton } from '@/components/states/states';
import { useRequest } from '@/hooks/use-request';
import { listHandlers } from '@/services/staff.service';
import styles from '../act.module.scss';

/** A handler of the lead unit; who has it now is said. */
export const HandlerInput = ({ label, value, error, report, onChange }: FieldProps) => {
  const handlers = useRequest(() => listHandlers(report.id), [report.id]);
  const present = report.assignments.find(({ role, state }) => role === 'lead' && state !== 'returned')?.handler;
  if (handlers.error !== undefined) return <Failed error={handlers.error} onRetry={() => void handlers.reload()} />;
  if (!handlers.data) return <Skeleton shape="text" />;
  if (handlers.data.length === 0)
    return <View className={styles.warn}>本部门没有在职的经办人，请联系管理员添加。</View>;
  return (
    <Choice
      label={label}
      error={error}
      options={handlers.data.map(({ id, name }) => ({
        value: id,
        label: name,
        note: id === present?.id ? '现在的经办人' : undefined,
      }))}
      value={value as string | undefined}
      onChange={onChange}
    />
  );
};
