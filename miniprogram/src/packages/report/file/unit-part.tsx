import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Card } from '@/components/card/card';
import { Choice, type Option } from '@/components/form/choice';
import { Skeleton } from '@/components/states/states';
import type { Request } from '@/hooks/use-request';
import type { Draft } from '@/services/draft.service';
import type { SuggestionView } from '@/services/wire';
import { idOf } from './check';
import type { Change } from './use-draft';
import styles from './file.module.scss';

interface Props {
  suggestion: Request<SuggestionView | undefined>;
  draft: Draft;
  change: Change;
}

const OFFICE = '';
const UNSURE: Option<string> = { value: OFFICE, label: '不清楚，由平台转办' };

/** Who: chosen already, changeable, and never needed. */
export const UnitPart = ({ suggestion: { data, loading }, draft, change }: Props) => {
  const [open, setOpen] = useState(false);
  const options = optionsOf(data);
  const chosen = chosenOf(options, draft.unitId === undefined ? data?.unit?.id : draft.unitId);
  if (loading && !data) return <Skeleton count={1} />;
  return (
    <Card title="由谁处理">
      <View className={styles.part} id={idOf('unitId')}>
        {open ? (
          <Choice
            label="选一个单位"
            options={options}
            value={chosen.value}
            onChange={(id) => change({ unitId: id === OFFICE ? null : id })}
          />
        ) : (
          <Chosen option={chosen} onChange={options.length > 1 ? () => setOpen(true) : undefined} />
        )}
        {data?.outsideCity && <View className={styles.hint}>这个位置在本市以外：仍可提交，可能会告诉您该找谁。</View>}
      </View>
    </Card>
  );
};

const Chosen = ({ option: { label, note }, onChange }: { option: Option<string>; onChange?: () => void }) => (
  <View className={styles.chosenUnit}>
    <View className={styles.grow}>
      {label}
      {note && <View className={styles.hint}>{note}</View>}
    </View>
    {onChange && (
      <View className={styles.beside}>
        <Button look="link" onClick={onChange}>
          换一个
        </Button>
      </View>
    )}
  </View>
);

/** Unless somebody chose, whom the server suggests. @param wanted null: 不清楚 */
const chosenOf = (options: readonly Option<string>[], wanted: string | null | undefined): Option<string> =>
  options.find(({ value }) => value === wanted) ?? UNSURE;

const optionsOf = (suggestion: SuggestionView | undefined): Option<string>[] => {
  const { unit, alternatives = [] } = suggestion ?? {};
  return [
    ...(unit ? [{ value: unit.id, label: unit.name, note: '按位置和类别推荐' }] : []),
    ...alternatives.map(({ id, name }) => ({ value: id, label: name })),
    UNSURE,
  ];
};
