import type { ActionName } from '@suishoupai/shared/report/actions';
import { actionNames } from '@suishoupai/shared/report/actions';
import { PLACES } from '../support/city';

/** Every action that has a route of its own; `submit` is POST /reports, `lapseInfo` the product's alone. */
export type RoutedAction = Exclude<ActionName, 'submit' | 'lapseInfo'>;

export const routedActions = actionNames.filter(
  (name): name is RoutedAction => name !== 'submit' && name !== 'lapseInfo',
);

/** What bodies name. */
export interface Named {
  now: Date;
  unitId: string;
  handlerId: string;
  targetReportId: string;
  /** A photo of the case, to publish. */
  photoId: string;
  /** An upload of the caller that no case has taken. */
  uploadId: string;
}

const later = (now: Date): string => new Date(now.getTime() + 7 * 86_400_000).toISOString();

/** A valid body for every action, without the version. */
const BODIES: Record<RoutedAction, (named: Named) => Record<string, unknown>> = {
  requestInfo: () => ({ question: '请问在几楼？' }),
  ask: () => ({ question: '现在还堵着吗？' }),
  supplement: () => ({ text: '在三楼东侧。' }),
  withdraw: () => ({}),
  decline: () => ({ reasonCode: 'notOurs', reason: '请拨打 12345。' }),
  merge: ({ targetReportId }) => ({ targetReportId }),
  unmerge: () => ({}),
  transfer: ({ unitId, now }) => ({ unitId, deadline: later(now), severity: 'general' }),
  arbitrate: ({ unitId, now }) => ({ unitId, deadline: later(now), reason: '由消防大队办理。' }),
  recall: () => ({ reason: '转错了部门。' }),
  accept: () => ({}),
  sendBack: () => ({ reason: '不属于本部门。' }),
  assign: ({ handlerId }) => ({ handlerId }),
  contribute: () => ({ text: '已协助清运。' }),
  reclassify: () => ({ severity: 'general', reason: '现场核实。', clause: 'GB 35181 第 6.1 条' }),
  requestExtension: () => ({ workingDays: 3, reason: '需要采购材料。' }),
  grantExtension: () => ({ workingDays: 2 }),
  refuseExtension: () => ({ reason: '请按期完成。' }),
  resolve: ({ uploadId, now }) => ({
    outcome: 'rectified',
    text: '已清走。',
    afterPhotos: [{ photoId: uploadId, takenAt: now.toISOString(), point: { ...PLACES.east, system: 'wgs84' } }],
  }),
  approve: () => ({ verdict: '隐患已消除。', noRewardReason: '演练。' }),
  acceptInterim: ({ now }) => ({ deadline: later(now) }),
  rework: ({ now }) => ({ reason: '照片看不清。', deadline: later(now) }),
  reopen: () => ({ reason: '又堵上了。' }),
  rate: () => ({ stars: 5 }),
  appeal: () => ({ reason: '问题没有解决。' }),
  upholdAppeal: ({ now }) => ({ reason: '现场仍有杂物。', deadline: later(now) }),
  rejectAppeal: () => ({ reason: '已经核实。' }),
  urge: () => ({}),
  supervise: ({ now }) => ({ level: 'reminder', deadline: later(now) }),
  publish: ({ photoId }) => ({ photoIds: [photoId] }),
  unpublish: () => ({}),
};

export const bodyOf = (action: RoutedAction, named: Named): Record<string, unknown> => BODIES[action](named);
