import { DAY_MS, HOUR_MS } from '@suishoupai/shared/shanghai';
import { AcceptInterim } from '../../modules/report/actions/accept-interim';
import { AppealReport } from '../../modules/report/actions/appeal';
import { Decline } from '../../modules/report/actions/decline';
import { Merge } from '../../modules/report/actions/merge';
import { RequestExtension } from '../../modules/report/actions/request-extension';
import { RequestInfo } from '../../modules/report/actions/request-info';
import { SendBack } from '../../modules/report/actions/send-back';
import { Supervise } from '../../modules/report/actions/supervise';
import { Urge } from '../../modules/report/actions/urge';
import { Withdraw } from '../../modules/report/actions/withdraw';
import type { ReportEnding } from '../content/content-types';
import { afterwards, approve } from './closing';
import { accept, handlerOf, resolve, transfer, work } from './handling';
import type { Play } from './play';
import { claim } from './rewarding';
import type { Story } from './timetable';

/** How a case goes on once it is filed, by its ending. */
export const ENDINGS: Readonly<Record<ReportEnding, (play: Play) => Story>> = {
  async *submitted() {},

  async *awaitingInfo(play) {
    const notBefore = new Date(play.company.latest.getTime() - 30 * HOUR_MS); // else the answer would be overdue
    const at = play.pace.office(0.5, 4);
    yield at > notBefore ? at : notBefore;
    await play.staffDo(play.office('dispatcher'), RequestInfo, { question: words(play).replace(/^请补充：/, '') });
  },

  transferred: transfer,

  async *handling(play) {
    yield* transfer(play);
    yield* troubles(play, yield* accept(play));
  },

  reviewing: work,

  async *appealing(play) {
    yield* work(play);
    yield* approve(play, false);
    yield play.pace.awake(20, 60);
    await play.reporterDoes(AppealReport, { reason: '我又去现场看了，问题还在，请再派人核实一下。' });
  },

  async *closedRewardedPaid(play) {
    yield* work(play);
    yield* approve(play, true);
    yield* claim(play);
    yield* afterwards(play);
  },

  async *closedRewardedClaimable(play) {
    yield* work(play);
    yield* approve(play, true);
    yield* afterwards(play);
  },

  async *closedNoReward(play) {
    yield* work(play);
    yield* approve(play, false);
    yield* afterwards(play);
  },

  async *declined(play) {
    yield play.pace.office(1, 8);
    await play.staffDo(play.office('dispatcher'), Decline, { reasonCode: 'notHazard', reason: words(play) });
  },

  async *merged(play) {
    yield play.pace.office(0.5, 5);
    const targetReportId = play.company.filed.get(play.script.mergedInto ?? '')!;
    const text = '与先前的上报为同一处隐患，合并办理。';
    await play.staffDo(play.office('dispatcher'), Merge, { targetReportId, text });
  },

  async *withdrawn(play) {
    yield play.pace.awake(0.5, 6);
    await play.reporterDoes(Withdraw, { text: '问题已经有人处理了，谢谢。' });
  },

  async *interim(play) {
    yield* transfer(play);
    yield* resolve(play, yield* accept(play), true);
    yield play.pace.office(2, 20);
    const deadline = new Date(play.company.latest.getTime() + 20 * DAY_MS);
    await play.staffDo(play.office('reviewer'), AcceptInterim, { deadline, text: '同意临时措施，请按期彻底整改。' });
  },

  async *returnedTwice(play) {
    for (const reason of words(play).split('；')) {
      yield* transfer(play);
      yield play.pace.office(1, 6);
      await play.staffDo(await handlerOf(play), SendBack, { reason: reason.replace(/^第.次退回：/, '') });
    }
  },
};

/** What happens to a case that takes its time: more time is asked for, the citizen presses, or the office does. */
async function* troubles(play: Play, handler: string): Story {
  const trouble = play.dice.pick(['extension', 'urge', 'supervision', 'none'] as const);
  if (trouble === 'none') return;
  yield trouble === 'urge' ? play.pace.awake(24, 48) : play.pace.office(16, 40);
  if (trouble === 'urge') await play.reporterDoes(Urge, { text: '请问什么时候能处理好？' });
  if (trouble === 'extension') {
    const reason = '需要采购配件，请延长办理时间。';
    await play.staffDo(handler, RequestExtension, { workingDays: 5, reason });
  }
  if (trouble === 'supervision') {
    const deadline = new Date(play.company.world.clock.now().getTime() + 5 * DAY_MS);
    await play.staffDo(play.office('reviewer'), Supervise, { level: 'reminder', deadline, text: '请加快办理进度。' });
  }
}

/** What the script has staff say. */
const words = ({ script }: Play): string => {
  if (script.staffText === undefined) throw new Error(`${script.key} says nothing at its decisive step`);
  return script.staffText;
};
