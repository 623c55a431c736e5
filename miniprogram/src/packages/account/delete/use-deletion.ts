import { type Act, useAct } from '@/hooks/use-act';
import { replace } from '@/platform/navigate';
import { confirm } from '@/platform/confirm';
import { toast } from '@/platform/toast';
import { deleteAccount } from '@/services/account.service';
import { forgetSession } from '@/session/session';

/**
 * Asks once more, then deletes the account and leaves.
 * @param refused what the page shows may be out of date: a reward was granted or claimed meanwhile
 */
export const useDeletion = (refused: () => Promise<void>): Act<[boolean]> =>
  useAct(async (forfeit: boolean) => {
    const lost = forfeit ? '没有领到的奖励将作废。' : '';
    if (!(await confirm('确定注销？', `${lost}注销后不能恢复。`, '注销'))) return;
    try {
      await deleteAccount(forfeit);
    } catch (error) {
      await refused();
      throw error;
    }
    forgetSession();
    toast('账号已注销');
    replace('mine');
  });
