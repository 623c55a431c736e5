/**
 * Every refusal a program can meet: the stable code, its HTTP status and the Chinese title.
 * The detail of one occurrence is written where it is thrown.
 */
export const PROBLEMS = {
  'request.invalid': [422, '有内容需要修改'],
  'request.malformed': [400, '请求格式不正确'],
  'request.notJson': [415, '请求内容须为 JSON 格式'],
  'request.tooLarge': [413, '内容太多'],
  'route.notFound': [404, '没有这个地址'],
  notFound: [404, '没有找到'],
  'session.missing': [401, '请先登录'],
  'session.expired': [401, '登录已过期，请重新登录'],
  'session.badCredentials': [401, '用户名或密码不对'],
  'session.badCode': [401, '微信登录失败，请重试'],
  'role.forbidden': [403, '您的角色不能进行此操作'],
  'report.stale': [409, '这件上报刚刚有了变化'],
  'report.wrongState': [409, '当前状态不能进行此操作'],
  'report.guard': [422, '暂时不能进行此操作'],
  'report.separation': [422, '同一人不能兼办这件事的不同环节'],
  'report.unknownCategory': [422, '没有这个隐患类别'],
  'report.unknownUnit': [422, '没有这个接收单位'],
  'report.unitOutsideArea': [422, '该单位不负责这个区域或类别'],
  'report.badMergeTarget': [422, '不能并入这件上报'],
  'report.badPhoto': [422, '照片不能使用'],
  'report.badHandler': [422, '不能指派给这个人'],
  'report.badDeadline': [422, '办理期限不合适'],
  'report.noRewardPossible': [422, '这件上报不能发放奖励'],
  'photo.tooLarge': [413, '照片太大'],
  'photo.notAnImage': [415, '不是可用的照片'],
  'photo.tooManyPixels': [413, '照片像素太高'],
  'photo.damaged': [422, '照片已损坏'],
  'photo.busy': [503, '正在处理很多照片，请稍后再试'],
  'idempotency.missing': [422, '缺少防重复标识'],
  'idempotency.mismatch': [422, '同一标识已用于不同内容'],
  'reward.wrongState': [409, '奖励当前不能这样操作'],
  'reward.overBudget': [422, '预算不足'],
  'reward.notPayable': [422, '这个金额无法支付'],
  'account.hasClaiming': [422, '有奖励正在领取，暂时不能注销'],
  'account.hasClaimable': [422, '还有待领的奖励，请先领取或确认放弃'],
  'import.invalid': [422, '导入内容有误'],
  'callback.refused': [401, '回调验证失败'],
  'service.busy': [503, '系统繁忙，请稍后再试'],
  'platform.unavailable': [503, '外部服务暂时不可用，请稍后再试'],
  'rate.limited': [429, '操作太频繁，请稍后再试'],
  internal: [500, '系统出了问题，我们会尽快处理'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof PROBLEMS;

/** One wrong field of a 422. */
export interface FieldError {
  field: string;
  code: string;
  message: string;
}
