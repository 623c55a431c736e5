import { smsFailure } from './sms-failure';

describe('smsFailure', () => {
  it.each([
    ['LimitExceeded.PhoneNumberThirtySecondLimit', 'refused'],
    ['LimitExceeded.PhoneNumberDailyLimit', 'refused'],
    ['FailedOperation.TemplateParamSetNotMatchApprovedTemplate', 'refused'],
    ['FailedOperation.PhoneNumberInBlacklist', 'refused'],
    ['InvalidParameterValue.IncorrectPhoneNumber', 'refused'],
    ['MissingParameter.EmptyPhoneNumberSet', 'refused'],
    ['UnsupportedOperation.ChineseMainlandTemplateToGlobalPhone', 'refused'],
    ['AuthFailure.SignatureExpire', 'unavailable'],
    ['UnauthorizedOperation.SerivceSuspendDueToArrears', 'unavailable'],
    ['RequestLimitExceeded', 'unavailable'],
    ['LimitExceeded.AppDailyLimit', 'unavailable'],
    ['InternalError.Timeout', 'unknown'],
    ['InternalError.SendAndRecvFail', 'unknown'],
    ['NO_STATUS', 'unknown'],
    ['Anything.New', 'unknown'],
  ])('%s is %s', (code, kind) => {
    expect(smsFailure(code)).toMatchObject({ kind, code });
  });
});
