import { Button } from '@/components/button/button';
import { CaseCard } from '@/components/case/case-card';
import { useAct } from '@/hooks/use-act';
import { open } from '@/platform/navigate';
import { confirm } from '@/platform/confirm';
import { toast } from '@/platform/toast';
import { unfollow } from '@/services/report.service';
import type { ReportRowView } from '@/services/wire';

interface Props {
  report: ReportRowView;
  onLeft: () => void;
}

/** Somebody else's case that one follows: it opens as the square shows it. */
export const FollowedCard = ({ report, onLeft }: Props) => {
  const leave = useAct(async () => {
    if (!(await confirm('取消关注', '以后这件上报有了进展，不再通知您。', '取消关注'))) return;
    await unfollow(report.id);
    toast('已取消关注');
    onLeft();
  });
  return (
    <CaseCard report={report} onOpen={() => open('report/public-case', { id: report.id })}>
      <Button look="link" busy={leave.busy} onClick={() => void leave.run()}>
        取消关注
      </Button>
    </CaseCard>
  );
};
