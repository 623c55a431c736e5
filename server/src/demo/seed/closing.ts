import { Approve } from '../../modules/report/actions/approve';
import { Publish } from '../../modules/report/actions/publish';
import { Rate } from '../../modules/report/actions/rate';
import { FollowReport } from '../../modules/report/correspondence/follow-report';
import type { RewardGrade } from '@suishoupai/shared/reward/states';
import { citizens } from '../content/citizens';
import { releaseWaiting } from './rewarding';
import type { Play } from './play';
import type { Story } from './timetable';

const PUBLISH_PERCENT = 75;
const RATE_PERCENT = 60;
const GRADES: readonly RewardGrade[] = ['first', 'second', 'second', 'third', 'third'];
const PRAISE = ['处理得很快，谢谢。', '反馈及时，点赞。', '问题解决了，放心多了。', '希望继续保持。'];

/** 审核办结. */
export async function* approve(play: Play, rewarded: boolean): Story {
  yield (await play.report()).emergency ? play.pace.soon(90, 400) : play.pace.office(2, 20);
  const verdict = `${play.script.staffText ?? '隐患已消除。'}感谢您的上报。`;
  const reward = rewarded
    ? { rewardGrade: play.dice.pick(GRADES) }
    : { noRewardReason: '经审核，这件上报不在本次奖励范围内。' };
  await play.staffDo(play.office('reviewer'), Approve, { verdict, ...reward });
  if (rewarded) yield* releaseWaiting(play);
}

/** 评价 and 公开, and who follows what he found on the square. */
export async function* afterwards(play: Play): Story {
  if (play.dice.percent(RATE_PERCENT)) {
    yield play.pace.awake(1, 48);
    const stars = play.dice.pick([5, 5, 5, 4, 4, 3]);
    await play.reporterDoes(Rate, { stars, ...(stars > 3 ? { text: play.dice.pick(PRAISE) } : {}) });
  }
  if (!play.dice.percent(PUBLISH_PERCENT)) return;
  yield play.pace.office(1, 24);
  await play.staffDo(play.office('reviewer'), Publish, { photoIds: play.photoIds });
  yield* beFollowed(play);
}

async function* beFollowed(play: Play): Story {
  const { company, dice, pace, script } = play;
  const others = citizens.map(({ user }) => user).filter((user) => user !== script.user);
  for (let left = Math.floor(dice.between(0, 3)); left > 0; left--) {
    yield pace.awake(2, 40);
    const follower = await company.people.visit(dice.pick(others));
    await company.world.get(FollowReport).follow(follower, play.id);
  }
}
