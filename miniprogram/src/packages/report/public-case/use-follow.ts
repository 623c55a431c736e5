import { useAct } from '@/hooks/use-act';
import { useSession } from '@/hooks/use-session';
import { toast } from '@/platform/toast';
import { follow, unfollow } from '@/services/report.service';

/** The way to follow a case, or to stop. `reload` reads the case again, which says whether it is followed. */
export const useFollow = (id: string, following: boolean, reload: () => Promise<void>) => {
  const { isCitizen } = useSession();
  const act = useAct(async () => {
    await (following ? unfollow(id) : follow(id));
    toast(following ? '已取消关注' : '已关注，有进展会通知您');
    await reload();
  });
  return { isCitizen, busy: act.busy, toggle: () => void act.run() };
};
