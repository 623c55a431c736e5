import { View } from '@tarojs/components';
import { useState } from 'react';
import { MoreActions } from '@/components/action/more-actions';
import { Button } from '@/components/button/button';
import type { AllowedActionView, ReportView } from '@/services/wire';
import { arranged } from './action-order';
import styles from './case-actions.module.scss';
import { whoseTurn } from './whose-turn';

interface Props {
  report: ReportView;
  /** A desk shows all of them at once. */
  wide?: boolean;
  onPick: (action: AllowedActionView['action']) => void;
}

/**
 * What the server allows: the main action as a button, two answers to one question side by side, the rest under 更多.
 * Where it is somebody else's turn there is no main action but a sentence.
 */
export const CaseActions = ({ report, wide, onPick }: Props) => {
  const [open, setOpen] = useState(false);
  const { main, rest } = arranged(report);
  const pick = ({ action }: AllowedActionView) => onPick(action);
  const big = main.length === 1; // two have to fit side by side, in large text too
  const turn = main.length === 0 && whoseTurn(report);
  return (
    <View className={`${styles.bar} ${wide ? styles.wide : ''}`}>
      {turn && <View className={styles.turn}>{turn}</View>}
      {wide && <Others actions={rest} onPick={pick} />}
      {!wide && rest.length > 0 && (
        <View className={styles.more}>
          <Button look="plain" big={big} onClick={() => setOpen(true)}>
            更多
          </Button>
        </View>
      )}
      {main.map((one, index) => (
        <View key={one.action} className={styles.main}>
          <Button big={big} look={index === main.length - 1 ? 'primary' : 'danger'} onClick={() => pick(one)}>
            {one.label}
          </Button>
        </View>
      ))}
      {open && <MoreActions actions={rest} onPick={pick} onClose={() => setOpen(false)} />}
    </View>
  );
};

interface OthersProps {
  actions: readonly AllowedActionView[];
  onPick: (action: AllowedActionView) => void;
}

const Others = ({ actions, onPick }: OthersProps) => (
  <>
    {actions.map((one) => (
      <View key={one.action} className={styles.other}>
        <Button look="plain" onClick={() => onPick(one)}>
          {one.label}
        </Button>
      </View>
    ))}
  </>
);
