/** Throws GatewayFailure; `unknown` must not be repeated blindly: the platform has no idempotency key. */
export interface SmsGateway {
  /** @param phone 11 digits, mainland. @param params the template's variables, in order. */
  send(phone: string, templateId: string, params: string[]): Promise<void>;
}

export const SMS_GATEWAY = Symbol('SmsGateway');
