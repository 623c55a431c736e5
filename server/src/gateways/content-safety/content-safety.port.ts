export type Verdict = 'pass' | 'review' | 'risky';

/** Throws GatewayFailure. */
export interface ContentSafety {
  /** Any length; longer texts are split as the platform demands and the worst verdict counts. */
  checkText(openid: string, text: string): Promise<Verdict>;
  /** Starts a check; the verdict arrives later as a message push carrying this trace id. */
  checkImage(openid: string, url: string): Promise<{ traceId: string }>;
}

export const CONTENT_SAFETY = Symbol('ContentSafety');
