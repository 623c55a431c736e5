import type { AskConsent } from './types';
import { confirm } from './confirm';

/** A browser has no such sheet: the person is asked in words. */
export const askConsent: AskConsent = async (templateIds) => {
  if (templateIds.length === 0) return [];
  const agreed = await confirm('接收办理消息', '受理、有结果、发奖励时，各发一条微信消息给您。', '允许');
  return agreed ? [...templateIds] : [];
};
