import Taro from '@tarojs/taro';
import type { AskConsent } from './types';

/** At most three templates a tap; must be called from the tap itself. */
export const askConsent: AskConsent = async (templateIds) => {
  if (templateIds.length === 0) return [];
  try {
    const answer: Record<string, unknown> = {
      ...(await Taro.requestSubscribeMessage({ tmplIds: [...templateIds], entityIds: [] })),
    };
    return templateIds.filter((id) => answer[id] === 'accept');
  } catch {
    return []; // refused for good in the settings, or no message is left to ask for: the inbox has everything
  }
};
