import { useAct } from '@/hooks/use-act';
import { useRequest } from '@/hooks/use-request';
import { useSession } from '@/hooks/use-session';
import { toast } from '@/platform/toast';
import { follow, unfollow } from '@/services/report.service';
import { isFollowed } from '@/services/square.service';

/** Whether the citizen follows a case, and the way to change it. Nobody signed in follows nothing. */
export const useFollow = (id: string) => {
  const { isCitizen } = useSession();
  const asked = useRequest(async () => isCitizen && isFollowed(id), [id, isCitizen]);
  const followed = asked.data === true;
  const act = useAct(async () => {
    await (followed ? unfollow(id) : follow(id));
    toast(followed ? '已取消关注' : '已关注，有进展会通知您');
    await asked.reload();
  });
  return { followed, isCitizen, busy: act.busy || asked.loading, toggle: () => void act.run() };
};
