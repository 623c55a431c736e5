import { View } from '@tarojs/components';
import { useState } from 'react';
import { Failed, Skeleton } from '@/components/states/states';
import type { AllowedActionView, ReportView } from '@/services/wire';
import { ActPanel } from '../act/act-panel';
import { CaseActions } from './case-actions';
import { CaseBody } from './case-body';
import styles from './case.module.scss';
import { useCase } from './use-case';
import { Viewers } from './viewers';

/** A case beside the list of a desk; a form opens next to it, so that nothing has to be remembered. */
export const CasePane = ({ id, onChanged }: { id: string; onChanged: () => void }) => {
  const { data: report, error, reload } = useCase(id);
  const changed = () => {
    void reload();
    onChanged();
  };
  if (report) return <Shown report={report} onChanged={changed} />;
  return (
    <View className={styles.scroll}>
      {error === undefined ? <Skeleton shape="case" /> : <Failed error={error} onRetry={() => void reload()} />}
    </View>
  );
};

const Shown = ({ report, onChanged }: { report: ReportView; onChanged: () => void }) => {
  const [acting, act] = useState<AllowedActionView['action']>();
  return (
    <View className={styles.beside}>
      <View className={styles.pane}>
        <View className={styles.scroll}>
          <Viewers id={report.id} />
          <CaseBody report={report} onChanged={onChanged} />
        </View>
        {report.actions.length > 0 && !acting && (
          <View className={styles.foot}>
            <CaseActions report={report} wide onPick={act} />
          </View>
        )}
      </View>
      {acting && (
        <View className={styles.form}>
          <ActPanel
            report={report}
            name={acting}
            onName={act}
            onChanged={onChanged}
            onDone={() => act(undefined)}
            onCancel={() => act(undefined)}
          />
        </View>
      )}
    </View>
  );
};
