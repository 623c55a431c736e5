import { View } from '@tarojs/components';
import { AS_HEADING } from '@/components/heading/as-heading';
import { Card, Row } from '@/components/card/card';
import { CaseCard } from '@/components/case/case-card';
import { Stepper } from '@/components/case/stepper';
import { Figures } from '@/components/figures/figures';
import { Hotline } from '@/components/hotline/hotline';
import { OutboxList } from '@/components/outbox/outbox-list';
import { Page } from '@/components/page/page';
import { useClassroomTab } from '@/hooks/use-classroom-tab';
import { useNames } from '@/hooks/use-names';
import { useSession } from '@/hooks/use-session';
import { open } from '@/platform/navigate';
import type { ReportRowView } from '@/services/wire';
import { DraftCard } from './draft-card';
import styles from './home.module.scss';
import { Neighbours } from './neighbours';
import { ReportButton } from './report-button';
import { useHome } from './use-home';

/** 首页: one thing to do; what became of it; what it leads to. */
export default function Home() {
  const { city } = useNames();
  useClassroomTab();
  const { isStaff } = useSession();
  const { latest, figures, nearby, error, reload } = useHome();
  return (
    <Page>
      <View className={styles.slogan} {...AS_HEADING}>
        <View className={styles.city}>{city}</View>
        身边有隐患，随手拍一拍
      </View>
      <ReportButton />
      <DraftCard />
      <OutboxList />
      {isStaff && <Work />}
      {latest && <Latest report={latest} />}
      {figures.data ? <Figures of={figures.data} /> : figures.loading && <View className={styles.figuresComing} />}
      <Hotline />
      <Neighbours nearby={nearby} error={error} onRetry={() => void reload()} />
    </Page>
  );
}

const Work = () => (
  <Card>
    <Row icon="list" label="工作台" value="待办的上报" onClick={() => open('staff/todo')} />
  </Card>
);

const Latest = ({ report }: { report: ReportRowView }) => (
  <View>
    <View className={styles.head}>
      <View className={styles.title} {...AS_HEADING}>
        我最近的上报
      </View>
    </View>
    <CaseCard report={report} onOpen={() => open('report/case', { id: report.id })}>
      <Stepper state={report.state} small />
    </CaseCard>
  </View>
);
