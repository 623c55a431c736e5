import { View } from '@tarojs/components';
import { REPORT_STATES, type ReportState } from '@suishoupai/shared/report/states';
import styles from './state-tag.module.scss';

const TONES = {
  submitted: 'going',
  awaitingInfo: 'asking',
  transferred: 'going',
  handling: 'going',
  reviewing: 'going',
  appealing: 'asking',
  closed: 'done',
  declined: 'quiet',
  merged: 'quiet',
  withdrawn: 'quiet',
} as const satisfies Record<ReportState, string>;

/** The state of a case as a coloured word. */
export const StateTag = ({ state }: { state: ReportState }) => (
  <View className={`${styles.tag} ${styles[TONES[state]]}`}>{REPORT_STATES[state]}</View>
);
