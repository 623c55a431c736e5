import { LIMITS } from '@suishoupai/shared/limits';
import { Row } from '@/components/card/card';
import { useReloadOnShow } from '@/hooks/use-reload-on-show';
import { useRequest } from '@/hooks/use-request';
import { open } from '@/platform/navigate';
import { countUnread } from '@/services/notification.service';
import { Badge } from './badge';

/** 消息, with what is unread. When that cannot be asked the row still leads there. */
export const InboxRow = () => {
  const unread = useRequest(countUnread);
  useReloadOnShow(unread.reload);
  return (
    <Row
      icon="bell"
      label="消息"
      value={<Badge count={unread.data} most={LIMITS.countCap} what="条未读" />}
      onClick={() => open('account/inbox')}
    />
  );
};
