import { View } from '@tarojs/components';
import { useEffect, useRef } from 'react';
import type { FieldProps } from '@/components/action/fields';
import { Choice } from '@/components/form/choice';
import { useRequest } from '@/hooks/use-request';
import { suggestUnits } from '@/services/staff.service';
import type { NamedView, ReportView } from '@/services/wire';
import styles from '../act.module.scss';
import { UnitSearch } from './unit-search';

/** Under which name the form keeps a unit that was found by name. */
const FOUND = 'foundUnit';

/** The lead unit: the suggested one is chosen already, the next best follow, every other is found by name. */
export const UnitInput = (props: FieldProps) => {
  const { label, value, values, error, report, onChange, onPropose, onChangeOther } = props;
  const suggested = useSuggested(report);
  const first = suggested.data?.[0]?.id;
  const latest = useRef(onPropose);
  latest.current = onPropose;
  useEffect(() => {
    if (first && value === undefined) latest.current(first);
  }, [first, value]);
  const units = unique([...(suggested.data ?? []), values[FOUND] as NamedView | undefined]);
  const find = (unit: NamedView) => {
    onChangeOther(FOUND, unit);
    onChange(unit.id);
  };
  return (
    <View className={styles.group}>
      <Choice
        label={label}
        error={error}
        options={units.map((unit) => ({ value: unit.id, label: unit.name, note: noteOf(unit.id, first, report) }))}
        value={value as string | undefined}
        onChange={onChange}
      />
      {suggested.data?.length === 0 && <View className={styles.quiet}>没有合适的建议，请按名称查找。</View>}
      <UnitSearch label="其他单位" where={{ areaId: report.area.id, categoryId: report.category.id }} onFound={find} />
    </View>
  );
};

const useSuggested = ({ category, area, point }: ReportView) =>
  useRequest(async () => {
    const { unit, alternatives } = await suggestUnits({ categoryId: category.id, areaId: area.id, point });
    return unique([unit, ...alternatives]);
  }, [category.id, area.id]);

const noteOf = (id: string, first: string | undefined, { requestedUnit }: ReportView): string | undefined => {
  const notes = [id === first && '系统建议', id === requestedUnit?.id && '上报人希望'].filter(Boolean);
  return notes.length > 0 ? notes.join('，') : undefined;
};

const unique = (units: readonly (NamedView | null | undefined)[]): NamedView[] => [
  ...new Map(units.flatMap((unit) => (unit ? [[unit.id, unit]] : []))).values(),
];
