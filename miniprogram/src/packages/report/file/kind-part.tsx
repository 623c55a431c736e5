import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Choice } from '@/components/form/choice';
import { Field } from '@/components/form/field';
import { categoryIcon, Icon } from '@/components/icon/icon';
import { Failed, Skeleton } from '@/components/states/states';
import type { Request } from '@/hooks/use-request';
import type { Draft } from '@/services/draft.service';
import type { CategoryView } from '@/services/wire';
import { idOf, type Problems } from './check';
import { EmergencyStop } from './emergency-stop';
import { kindOf, leavesOf } from './kinds';
import { Questions } from './questions';
import type { Change } from './use-draft';
import styles from './file.module.scss';

interface FormProps {
  draft: Draft;
  change: Change;
  problems: Problems;
}

interface Props extends FormProps {
  families: Request<CategoryView[]>;
}

/** What: eight tiles, then what lies under one, then its questions. */
export const KindPart = ({ families, ...form }: Props) =>
  families.data ? <Kinds families={families.data} {...form} /> : <KindState families={families} />;

const Kinds = ({ families, draft, change, problems }: FormProps & { families: readonly CategoryView[] }) => {
  const leaf = kindOf(families, draft.categoryId)?.leaf;
  const family = families.find(({ id }) => id === draft.familyId);
  const missing = problems.get('categoryId');
  const open = (one: CategoryView) => {
    const only = one.children.length === 0 ? one.id : undefined;
    change({ familyId: one.id, categoryId: only, answers: {}, unitId: undefined });
  };
  return (
    <Card title="是什么隐患">
      <View className={styles.part} id={idOf('categoryId')}>
        <Field label="先选一类" error={family ? undefined : missing}>
          <Tiles families={families} chosen={family?.id} onChoose={open} />
        </Field>
        {family && <Leaves family={family} leaf={leaf} change={change} missing={missing} />}
        {leaf && <Questions leaf={leaf} answers={draft.answers} change={change} problems={problems} />}
      </View>
      {leaf && draft.stopRead !== leaf.id && <Stop leaf={leaf} change={change} />}
    </Card>
  );
};

interface LeavesProps {
  family: CategoryView;
  leaf: CategoryView | undefined;
  change: Change;
  missing: string | undefined;
}

const Leaves = ({ family, leaf, change, missing }: LeavesProps) =>
  family.children.length > 0 && (
    <Choice
      label={`${family.name}，具体是`}
      options={leavesOf(family).map(({ id, name }) => ({ value: id, label: name }))}
      value={leaf?.id}
      onChange={(categoryId) => change({ categoryId, answers: {}, unitId: undefined })}
      error={missing}
    />
  );

const Stop = ({ leaf: { id, emergencyStop }, change }: { leaf: CategoryView; change: Change }) =>
  emergencyStop && (
    <EmergencyStop
      stop={emergencyStop}
      onGoOn={() => change({ stopRead: id })}
      onMistake={() => change({ categoryId: undefined })}
    />
  );

const KindState = ({ families: { error, reload } }: Pick<Props, 'families'>) =>
  error ? <Failed error={error} onRetry={() => void reload()} /> : <Skeleton count={1} shape="case" />;

interface TilesProps {
  families: readonly CategoryView[];
  chosen: string | undefined;
  onChoose: (family: CategoryView) => void;
}

const Tiles = ({ families, chosen, onChoose }: TilesProps) => (
  <View className={styles.tiles} role="radiogroup" ariaLabel="隐患类别">
    {families.map((family) => (
      <View
        key={family.id}
        className={`${styles.tile} ${family.id === chosen ? styles.chosen : ''}`}
        role="radio"
        aria-checked={family.id === chosen}
        tabIndex={0}
        onClick={() => onChoose(family)}
      >
        <Icon name={categoryIcon(family.icon)} big />
        {family.name}
      </View>
    ))}
  </View>
);
