import { confirm } from '@/platform/confirm';
import { REWARD_GRADES, type RewardGrade } from '@suishoupai/shared/reward/states';
import type { AllowedActionView, ReportView } from '@/services/wire';

type Body = Readonly<Record<string, unknown>>;

/** What cannot be taken back by a tap: what will happen to whom, in a sentence. */
const CONSEQUENCES: Partial<Record<AllowedActionView['action'], (report: ReportView, body: Body) => string>> = {
  approve: ({ number }, { rewardGrade }) =>
    `${number} 将办结，上报人会收到答复${rewardGrade ? `和${REWARD_GRADES[rewardGrade as RewardGrade]}奖励` : '，没有奖励'}。`,
  decline: ({ number }) => `${number} 将不予受理，上报人会收到您写的说明。`,
  merge: ({ number }) => `${number} 将不再单独办理，上报人会收到通知。`,
  unmerge: ({ number }) => `${number} 将重新单独办理，上报人会收到通知。`,
  arbitrate: ({ number }) => `${number} 将由这个部门办理，不能再退回。`,
  rejectAppeal: ({ number }) => `${number} 的申诉将被驳回，上报人不能再申诉。`,
  publish: ({ number }) => `${number} 将公开，所有人都能看到。请确认照片里没有人脸、车牌和门牌。`,
  unpublish: ({ number }) => `${number} 将从上报广场撤下。`,
};

/** Asks once before what is final. @returns whether to go on */
export const asked = async (name: AllowedActionView['action'], report: ReportView, body: Body): Promise<boolean> => {
  const consequence = CONSEQUENCES[name];
  return consequence === undefined || confirm('请确认', consequence(report, body));
};
