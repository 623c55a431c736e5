import type { Verdict } from '../../../gateways/content-safety/content-safety.port';
import type { PushMessage } from '../../../gateways/wechat-push/wechat-push.port';

const VERDICTS: readonly Verdict[] = ['pass', 'review', 'risky'];

/**
 * What `wxa_media_check` says of a picture. A failed check, such as one whose picture could not be downloaded, and a
 * suggestion unheard of go to a human.
 */
export const verdictOf = ({ errcode, result }: PushMessage): Verdict => {
  if (Number(errcode ?? 0) !== 0) return 'review';
  const { suggest } = (result ?? {}) as { suggest?: unknown };
  return VERDICTS.find((verdict) => verdict === suggest) ?? 'review';
};
