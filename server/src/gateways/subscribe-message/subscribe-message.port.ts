export interface SubscribeMessage {
  openid: string;
  templateId: string;
  /** Page of the mini-program that the card opens. */
  page: string;
  /** Keys exactly as in the template, values already within the platform's limits (see fit-values.ts). */
  data: Record<string, string>;
}

/** `noConsent`: the person's right to this message is used up or was never given (43101). */
export type SubscribeOutcome = 'sent' | 'noConsent';

/** Throws GatewayFailure for everything else. */
export interface SubscribeMessages {
  send(message: SubscribeMessage): Promise<SubscribeOutcome>;
}

export const SUBSCRIBE_MESSAGES = Symbol('SubscribeMessages');
