import type { GatewayFailure } from '../../src/common/gateway-failure';
import type { SmsGateway } from '../../src/gateways/sms/sms.port';
import type {
  SubscribeMessage,
  SubscribeMessages,
  SubscribeOutcome,
} from '../../src/gateways/subscribe-message/subscribe-message.port';

/** Remembers what would have been shown; answers as told, then `sent` again. */
export class FakeCards implements SubscribeMessages {
  readonly sent: SubscribeMessage[] = [];
  calls = 0;
  private answers: (SubscribeOutcome | GatewayFailure)[] = [];

  answer(...answers: (SubscribeOutcome | GatewayFailure)[]): void {
    this.answers = answers;
  }

  send(message: SubscribeMessage): Promise<SubscribeOutcome> {
    this.calls++;
    const answer = this.answers.shift() ?? 'sent';
    if (typeof answer !== 'string') return Promise.reject(answer);
    if (answer === 'sent') this.sent.push(message);
    return Promise.resolve(answer);
  }
}

export class FakeSms implements SmsGateway {
  readonly sent: { phone: string; templateId: string; params: string[] }[] = [];
  calls = 0;
  private failures: GatewayFailure[] = [];

  fail(...failures: GatewayFailure[]): void {
    this.failures = failures;
  }

  send(phone: string, templateId: string, params: string[]): Promise<void> {
    this.calls++;
    const failure = this.failures.shift();
    if (failure !== undefined) return Promise.reject(failure);
    this.sent.push({ phone, templateId, params });
    return Promise.resolve();
  }
}
