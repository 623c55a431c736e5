import { randomDigits, randomText } from '../http/random';
import type { Sandbox } from '../sandbox';
import { SENSITIVE_WORDS } from '../wechat/sensitive-words';
import { addMessage, countSms } from '../store/messages';
import { CloudError } from './tc3';

export interface SendSmsRequest {
  PhoneNumberSet: string[];
  SmsSdkAppId: string;
  TemplateId: string;
  SignName?: string;
  TemplateParamSet?: string[];
  SessionContext?: string;
}

export interface SendStatus {
  SerialNo: string;
  PhoneNumber: string;
  Fee: number;
  SessionContext: string;
  Code: string;
  Message: string;
  IsoCode: string;
}

/** The one approved template: a notice of two variables, report number and a short text. */
const NOTICE_TEXT = '您的隐患上报{1}有新进展：{2}。详情请打开随手拍小程序查看。';
const VARIABLES = 2;
const PHONES = 200;

/** Sends to each number and answers each one's own code. Throws CloudError for what concerns the whole call. */
export function sendSms(sandbox: Sandbox, request: SendSmsRequest): SendStatus[] {
  const { sms } = sandbox.credentials;
  const phones = request.PhoneNumberSet;
  if (phones.length === 0) throw new CloudError('MissingParameter.EmptyPhoneNumberSet', 'no phone number');
  if (phones.length > PHONES) throw new CloudError('LimitExceeded.PhoneNumberCountLimit', 'more than 200 numbers');
  if (request.SmsSdkAppId !== sms.appId)
    throw new CloudError('InvalidParameterValue.SdkAppIdNotExist', 'unknown SmsSdkAppId');
  const callFault = faultOf(request, sms);
  return phones.map((phone) => sendOne(sandbox, request, phone, callFault));
}

function faultOf(request: SendSmsRequest, sms: Sandbox['credentials']['sms']): string | undefined {
  const values = request.TemplateParamSet ?? [];
  if (request.SignName !== sms.signName) return 'FailedOperation.SignatureIncorrectOrUnapproved';
  if (request.TemplateId !== sms.noticeTemplate) return 'FailedOperation.TemplateUnapprovedOrNotExist';
  if (values.length !== VARIABLES) return 'FailedOperation.TemplateParamSetNotMatchApprovedTemplate';
  if (values.some((value) => /https?:\/\//.test(value)))
    return 'InvalidParameterValue.ProhibitedUseUrlInTemplateParameter';
  const sensitive = SENSITIVE_WORDS.some(({ word }) => values.some((value) => value.includes(word)));
  return sensitive ? 'FailedOperation.ContainSensitiveWord' : undefined;
}

function sendOne(sandbox: Sandbox, request: SendSmsRequest, given: string, callFault: string | undefined): SendStatus {
  const phone = /^(?:\+?86|0086)?(1[3-9]\d{9})$/.exec(given)?.[1];
  const SessionContext = request.SessionContext ?? '';
  if (!phone)
    return { ...failed('InvalidParameterValue.IncorrectPhoneNumber'), PhoneNumber: given, SessionContext, IsoCode: '' };
  const about = { PhoneNumber: `+86${phone}`, SessionContext, IsoCode: 'CN' };
  const fault = callFault ?? limitOf(sandbox, phone);
  if (fault) return { ...failed(fault), ...about };
  deliver(sandbox, request, phone);
  return { SerialNo: `${randomDigits(4)}:${randomText(24)}`, Fee: 1, Code: 'Ok', Message: 'send success', ...about };
}

function failed(code: string): Pick<SendStatus, 'SerialNo' | 'Fee' | 'Code' | 'Message'> {
  return { SerialNo: '', Fee: 0, Code: code, Message: 'send failed' };
}

function deliver({ store, clock, credentials }: Sandbox, request: SendSmsRequest, phone: string): void {
  const values = request.TemplateParamSet ?? [];
  const words = NOTICE_TEXT.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index) - 1] ?? '');
  const text = `【${credentials.sms.signName}】${words}`;
  const content = { title: '短信', lines: [], text, templateId: request.TemplateId };
  addMessage(store, { kind: 'sms', recipient: phone, at: clock.nowMs(), content });
}

function limitOf({ store, clock, settings }: Sandbox, phone: string): string | undefined {
  const { smsPer30Seconds, smsPerHour, smsPerDay } = settings.get().quotas;
  const now = clock.nowMs();
  const sent = (ms: number): number => countSms(store, phone, now - ms);
  if (sent(30_000) >= smsPer30Seconds) return 'LimitExceeded.PhoneNumberThirtySecondLimit';
  if (sent(3_600_000) >= smsPerHour) return 'LimitExceeded.PhoneNumberOneHourLimit';
  if (sent(24 * 3_600_000) >= smsPerDay) return 'LimitExceeded.PhoneNumberDailyLimit';
  return undefined;
}
