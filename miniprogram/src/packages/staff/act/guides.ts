import type { Guides } from '@/components/action/fields';

/** How the actions of staff are put: what happens, to whom, and what is said afterwards. */
export const GUIDES: Guides = {
  transfer: {
    says: '主办部门和协办部门会收到通知，上报人会知道由谁办理。',
    done: '已转办',
    optional: ['assistingUnitIds', 'text'],
    labels: { assistingUnitIds: '协办部门', text: '给部门的话' },
    hints: { text: '例如：请先拉警戒线' },
  },
  arbitrate: {
    says: '裁定后，这个部门不能再退回。',
    done: '已裁定',
    labels: { reason: '裁定的理由' },
  },
  recall: { says: '部门会收到通知，案件回到待转办。', done: '已收回', labels: { reason: '收回的原因' } },
  accept: { says: '接收后由您办理，请按期完成。上报人会收到通知。', done: '已接收，请按期办理' },
  sendBack: { says: '案件回到转办员手里，由其重新转办。', done: '已退回', labels: { reason: '退回的原因' } },
  assign: { says: '经办人会收到通知。', done: '已指派' },
  contribute: {
    says: '主办部门的经办人会收到通知。',
    done: '已反馈',
    optional: ['done'],
    labels: { text: '协办情况', photoIds: '现场照片', done: '协办是否完成' },
  },
  reclassify: {
    says: '类别和等级可以只改一项。',
    done: '已调整',
    labels: { reason: '调整的理由' },
    hints: { clause: '例如：GB 55037 第 3.4.1 条' },
  },
  requestExtension: {
    says: '由市安委办审核，批准前期限不变。',
    done: '已申请，等待审核',
    labels: { workingDays: '申请几个工作日' },
  },
  grantExtension: {
    says: '经办人和上报人会收到新的期限。',
    done: '已同意延期',
    labels: { workingDays: '同意几个工作日' },
  },
  refuseExtension: { says: '期限不变，经办人会收到通知。', done: '已回复', labels: { reason: '不同意的原因' } },
  resolve: {
    done: '已提交，等待审核',
    optional: ['plan', 'planDate'],
    labels: { text: '办理情况', afterPhotos: '整改后照片' },
  },
  approve: {
    says: '案件办结。上报人会收到答复，有奖励的会收到领取通知。',
    done: '已办结',
    labels: { rewardGrade: '奖励等级', noRewardReason: '不奖励的原因' },
  },
  acceptInterim: { says: '认可已采取的措施，案件继续办理，直到隐患消除。', done: '已认可', optional: ['text'] },
  rework: { says: '案件回到办理中，经办人会收到通知。', done: '已退回重办', labels: { reason: '为什么要重办' } },
  requestInfo: { says: '上报人会收到通知，3 个工作日内没有答复就继续转办。', done: '已发给上报人' },
  ask: { says: '上报人会收到通知，办理期限不变。', done: '已发给上报人' },
  decline: {
    says: '案件到此为止，上报人会看到下面的原因，可以申诉一次。这个决定会列入每日清单。',
    danger: true,
    done: '已决定不予受理',
    labels: { reason: '给上报人的说明' },
  },
  merge: {
    says: '这件上报不再单独办理，随并入的那一件走，上报人会收到通知。',
    danger: true,
    done: '已并案',
    optional: ['text'],
    labels: { targetReportId: '并入哪一件', text: '说明' },
  },
  unmerge: { says: '案件回到待转办，重新单独办理，上报人会收到通知。', done: '已取消并案' },
  reopen: {
    says: '案件回到待转办，上报人和关注的人会收到通知。已发放的奖励不变，也不会再发一次。',
    done: '已重新办理',
    labels: { reason: '为什么要重新办理' },
  },
  upholdAppeal: {
    says: '申诉成立，案件重新办理，上报人会收到通知。',
    done: '已支持申诉',
    labels: { reason: '给上报人的说明' },
  },
  rejectAppeal: {
    says: '维持原来的处理结果，上报人会收到通知，不能再次申诉。',
    danger: true,
    done: '已驳回申诉',
    labels: { reason: '给上报人的说明' },
  },
  supervise: {
    says: '部门和经办人会收到督办通知。',
    done: '已督办',
    optional: ['text'],
    labels: { text: '督办要求', deadline: '部门回复期限' },
  },
  publish: {
    says: '所有人都能在上报广场看到这件案件和您选的照片。人脸、车牌、门牌请先遮挡。',
    done: '已公开',
    labels: { photoIds: '要公开的照片' },
    optional: ['blurs'],
  },
  unpublish: {
    says: '案件会马上从上报广场消失。',
    danger: true,
    done: '已撤下',
    optional: ['text'],
    labels: { text: '原因' },
  },
};
