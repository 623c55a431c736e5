import { sms } from 'tencentcloud-sdk-nodejs-sms';
import type { Settings } from '../../config/settings';
import { GatewayFailure } from '../../common/gateway-failure';
import type { Outbound } from '../outbound/outbound';
import type { OutboundHost } from '../outbound/outbound-host';
import type { Line } from '../outbound/line';
import { smsFailure } from './sms-failure';
import type { SmsGateway } from './sms.port';

type SmsSettings = Pick<Settings, 'SMS_URL' | 'SMS_SECRET_ID' | 'SMS_SECRET_KEY' | 'SMS_APP_ID' | 'SMS_SIGN_NAME'>;

/** What the SDK answers or throws, in one shape: a status per number, or one error code for the whole call. */
type Answer = { codes: string[] } | { error: string };

/** Tencent Cloud SMS 2021-01-11. HTTP 200 is not success there: every number has its own code. */
export class TencentSms implements SmsGateway {
  private readonly host: OutboundHost;

  constructor(
    outbound: Outbound,
    private readonly settings: SmsSettings,
  ) {
    this.host = outbound.host(settings.SMS_URL);
  }

  async send(phone: string, templateId: string, params: string[]): Promise<void> {
    const request = {
      PhoneNumberSet: [`+86${phone}`],
      SmsSdkAppId: this.settings.SMS_APP_ID,
      SignName: this.settings.SMS_SIGN_NAME,
      TemplateId: templateId,
      TemplateParamSet: params,
    };
    const answer = await this.host.lend({ repeatable: false }, (line) => this.call(line, request));
    if ('error' in answer) throw smsFailure(answer.error);
    const [code] = answer.codes;
    if (code !== 'Ok') throw smsFailure(code ?? 'NO_STATUS');
  }

  private async call(line: Line, request: object): Promise<Answer> {
    try {
      const answer: unknown = await this.client(line).request('SendSms', request, { signal: line.signal });
      return { codes: codesOf(answer) };
    } catch (error) {
      const { code, httpCode } = error as { code?: unknown; httpCode?: unknown };
      if (typeof code === 'string' && code !== '') return { error: code };
      if (typeof httpCode === 'number') throw new GatewayFailure('unknown', `HTTP_${httpCode}`);
      throw error;
    }
  }

  /** A client a call: the SDK takes its agent at construction, and a line serves one call. */
  private client(line: Line): InstanceType<typeof sms.v20210111.Client> {
    const httpProfile = {
      endpoint: line.base.host,
      protocol: `${line.base.protocol}//`,
      reqTimeout: line.limits.deadlineMs / 1000,
      agent: line.agent,
    };
    const credential = { secretId: this.settings.SMS_SECRET_ID, secretKey: this.settings.SMS_SECRET_KEY };
    return new sms.v20210111.Client({ credential, region: 'ap-guangzhou', profile: { httpProfile } });
  }
}

function codesOf(answer: unknown): string[] {
  const { SendStatusSet: statuses } = (answer ?? {}) as { SendStatusSet?: { Code?: unknown }[] };
  return Array.isArray(statuses) ? statuses.map((status) => String(status.Code)) : [];
}
