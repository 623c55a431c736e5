import { useState } from 'react';
import { Button } from '@/components/button/button';
import { Page } from '@/components/page/page';
import { List } from '@/components/states/list';
import { Empty } from '@/components/states/states';
import { useAct } from '@/hooks/use-act';
import { usePagedList } from '@/hooks/use-paged-list';
import { useSession } from '@/hooks/use-session';
import { open } from '@/platform/navigate';
import { listNotifications, markAllRead, markRead } from '@/services/notification.service';
import type { NotificationView } from '@/services/wire';
import { Notice } from '../../inbox/notice';
import { SignedIn } from '../../signed-in';

/** 消息: what happened, newest first; a tap opens what it is about. */
export default function Inbox() {
  return (
    <Page>
      <SignedIn why="登录后就能看到消息。">
        <Notices />
      </SignedIn>
    </Page>
  );
}

const Notices = () => {
  const list = usePagedList(listNotifications);
  const [read, setRead] = useState<ReadHere>({ ids: [], all: false });
  const { isStaff } = useSession();
  const all = useAct(async () => {
    await markAllRead();
    setRead({ ids: [], all: true });
  });
  const isUnread = ({ id, readAt }: NotificationView) => !readAt && !read.all && !read.ids.includes(id);
  const visit = useAct(async (notice: NotificationView) => {
    openSubject(notice, isStaff);
    if (!isUnread(notice)) return;
    await markRead(notice.id);
    setRead(({ ids, all: every }) => ({ ids: [...ids, notice.id], all: every }));
  });
  return (
    <>
      {list.items.some(isUnread) && (
        <Button look="plain" icon="check" busy={all.busy} onClick={() => void all.run()}>
          全部标为已读
        </Button>
      )}
      <List
        list={list}
        keyOf={({ id }) => id}
        item={(notice) => <Notice notice={notice} unread={isUnread(notice)} onOpen={() => void visit.run(notice)} />}
        empty={<Empty icon="bell" words="还没有消息。上报有了进展，会在这里告诉您。" />}
      />
    </>
  );
};

/** Read since the list was asked for. */
interface ReadHere {
  ids: readonly string[];
  all: boolean;
}

const openSubject = ({ rewardId, reportId }: NotificationView, isStaff: boolean): void => {
  if (rewardId && !isStaff) open('reward/packet', { id: rewardId });
  else if (reportId) open(isStaff ? 'staff/case' : 'report/case', { id: reportId });
};
