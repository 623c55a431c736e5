import { View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { Choice } from '@/components/form/choice';
import { TextField } from '@/components/form/text-field';
import { LIMITS } from '@suishoupai/shared/limits';
import { SEVERITIES, SOURCES, type Severity, type Source } from '@suishoupai/shared/report/words';
import { useSession } from '@/hooks/use-session';
import type { Draft } from '@/services/draft.service';
import { idOf, type Problems } from './check';
import type { Change } from './use-draft';
import styles from './file.module.scss';

type StaffSource = Exclude<Source, 'citizen'>;

const SOURCE_OPTIONS = (Object.keys(SOURCES) as Source[])
  .filter((source): source is StaffSource => source !== 'citizen' && source !== 'import')
  .map((value) => ({ value, label: SOURCES[value] }));
const SEVERITY_OPTIONS = (Object.keys(SEVERITIES) as Severity[]).map((value) => ({ value, label: SEVERITIES[value] }));

interface Props {
  draft: Draft;
  change: Change;
  problems: Problems;
}

/** What only staff are asked: where the report came from, how grave it looks, and whom to ask. */
export const BehalfPart = ({ draft: { behalf = {} }, change, problems }: Props) => {
  const { isStaff } = useSession();
  if (!isStaff) return null;
  const set = (changes: Draft['behalf']) => change({ behalf: { ...behalf, ...changes } });
  return (
    <Card title="代群众上报">
      <View className={styles.part}>
        <Choice
          label="来源"
          across
          options={SOURCE_OPTIONS}
          value={behalf.source ?? 'hotline'}
          onChange={(source) => set({ source })}
        />
        <Choice
          label="隐患等级"
          across
          options={SEVERITY_OPTIONS}
          value={behalf.severity ?? 'general'}
          onChange={(severity) => set({ severity })}
        />
        <TextField
          id={idOf('contact.name')}
          label="反映人（可不填）"
          value={behalf.name ?? ''}
          limit={LIMITS.contactName}
          error={problems.get('contact.name')}
          onChange={(name) => set({ name })}
        />
        <TextField
          id={idOf('contact.phone')}
          label="反映人电话（可不填，加密保存）"
          type="number"
          value={behalf.phone ?? ''}
          limit={LIMITS.contactPhone}
          error={problems.get('contact.phone')}
          onChange={(phone) => set({ phone })}
        />
      </View>
    </Card>
  );
};
