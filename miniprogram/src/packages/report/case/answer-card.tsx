import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { DECLINE_REASONS, OUTCOMES } from '@suishoupai/shared/report/words';
import { Card, Row } from '@/components/card/card';
import { Moment } from '@/components/time/moment';
import type { ReportView } from '@/services/wire';
import styles from './case.module.scss';
import { latestOf } from './read';

/** What came of it, as a clear answer; nothing while it goes on. */
export const AnswerCard = ({ report }: { report: ReportView }) => {
  const answer = ANSWERS[report.state]?.(report);
  const appeal = latestOf(report, 'rejectAppeal');
  if (!answer) return null;
  return (
    <Card title="处理结果" extra={report.closedAt && <Moment at={report.closedAt} />}>
      {answer}
      {appeal && <Words title="申诉复核" text={`维持原处理结果。${appeal.text ?? ''}`} />}
    </Card>
  );
};

const ANSWERS: Partial<Record<ReportView['state'], (report: ReportView) => ReactNode>> = {
  closed: ({ outcome, resolution, verdict }) => (
    <>
      {outcome && <View className={styles.outcome}>{OUTCOMES[outcome]}</View>}
      {verdict && <View className={styles.verdict}>{verdict}</View>}
      {resolution && <Words title="办理情况" text={resolution} />}
    </>
  ),
  declined: (report) => (
    <>
      <View className={styles.outcome}>
        不予受理{report.declineReason && `：${DECLINE_REASONS[report.declineReason]}`}
      </View>
      <View className={styles.verdict}>{latestOf(report, 'decline')?.text}</View>
    </>
  ),
  merged: ({ mergedInto }) =>
    mergedInto && (
      <>
        <View className={styles.verdict}>这处隐患已有人先上报，两件一起办理。结果出来后同样通知您。</View>
        <Row label="先上报的编号" value={mergedInto.number} />
        {mergedInto.verdict && <Words title="办理答复" text={mergedInto.verdict} />}
      </>
    ),
};

const Words = ({ title, text }: { title: string; text: string }) => (
  <View className={styles.part}>
    <View className={styles.small}>{title}</View>
    <View className={styles.verdict}>{text}</View>
  </View>
);
