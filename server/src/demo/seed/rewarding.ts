import { ClaimReward } from '../../modules/reward/claim/claim-reward';
import { MyRewards } from '../../modules/reward/claim/my-rewards.queries';
import type { RewardView } from '../../modules/reward/claim/reward.view';
import { ShowReward } from '../../modules/reward/claim/show-reward';
import { billNumber } from '../../modules/reward/payout/prepare-payout';
import { ClearFlag } from '../../modules/reward/treasury/clear-flag';
import { ReleaseReward } from '../../modules/reward/treasury/release-reward';
import { TreasuryQueries } from '../../modules/reward/treasury/treasury.queries';
import type { Play } from './play';
import type { Story } from './timetable';

const PAYMASTERS = ['fuhe1', 'fuhe2'];
const PAGE = { limit: 100 };

/** 复核: the second person looks at a large reward, or at a doubt about it. */
export async function* releaseWaiting(play: Play): Story {
  if ((await rewardOf(play)).state !== 'pendingApproval') return;
  yield play.pace.office(1, 8);
  const { world, people } = play.company;
  const actor = await people.staff(play.dice.pick(PAYMASTERS));
  const books = world.get(TreasuryQueries);
  for (const flag of (await books.flags(actor, PAGE)).items) {
    if (flag.reportId === play.id && flag.clearedAt === null) await world.get(ClearFlag).clear(actor, flag.id);
  }
  const waiting = (await books.rewards(actor, { state: 'pendingApproval', ...PAGE })).items;
  const { id, version } = waiting.find(({ reportId }) => reportId === play.id)!;
  await world.get(ReleaseReward).release(actor, id, { version });
  await world.settle();
}

/** 领奖: claimed in the app, confirmed on the platform's page, and paid when the platform says so. */
export async function* claim(play: Play): Story {
  yield play.pace.awake(0.5, 60);
  const { company, script } = play;
  const { world, people } = company;
  const citizen = await people.visit(script.user);
  const { id } = await rewardOf(play);
  await world.get(ClaimReward).claim(citizen, id, `demo-${script.key}`);
  await world.settle();
  yield play.pace.soon(1, 3);
  const { confirm } = await world.get(ShowReward).show(citizen, id);
  if (confirm === undefined) throw new Error(`${script.key}: the bill does not wait for its payee`);
  await world.platforms.confirm(script.user, billNumber(id, 1), confirm.package);
  await world.settle();
}

const rewardOf = async ({ company, script, id }: Play): Promise<RewardView> => {
  const citizen = await company.people.visit(script.user);
  const { items } = await company.world.get(MyRewards).list(citizen, PAGE);
  const reward = items.find(({ reportId }) => reportId === id);
  if (reward === undefined) throw new Error(`${script.key} has no reward`);
  return reward;
};
