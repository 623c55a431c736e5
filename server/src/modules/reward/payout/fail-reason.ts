/** The platform's reasons that a person can do something about. Source: pay.weixin.qq.com, 商家转账 转账失败原因. */
const TEXTS: Readonly<Record<string, string>> = {
  OVERDUE_CLOSE: '超过 24 小时没有确认收款，可以重新领取',
  PAYEE_ACCOUNT_ABNORMAL: '您的微信支付账户状态异常，请在微信支付中处理后重新领取',
  REAL_NAME_CHECK_FAIL: '您的微信尚未完成实名认证，请在微信支付中完成后重新领取',
  REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED: '您的微信支付收款额度已满，请在微信支付中完善身份信息后重新领取',
  DAY_RECEIVED_QUOTA_EXCEED: '您今天的微信收款额度已满，请明天再领取',
  DAY_RECEIVED_COUNT_EXCEED: '您今天的微信收款次数已满，请明天再领取',
  ACCOUNT_FROZEN: '您的微信支付账户被冻结，请在微信支付中处理后重新领取',
  NAME_NOT_CORRECT: '收款人姓名与微信实名不一致，请联系安委办',
};

/** Why an attempt failed, for the payee; anything unknown sends him to the office. */
export const failText = (reason: string | undefined): string =>
  TEXTS[reason ?? ''] ?? '微信支付没有完成这笔付款，可以重新领取；多次失败请联系安委办';
