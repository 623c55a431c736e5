import { Settings } from '../../config/settings';
import type { TemplateKey } from './notification-row';

export const templateKeys: readonly TemplateKey[] = ['accepted', 'result', 'reward'];

export type TemplateSettings = Pick<
  Settings,
  'WECHAT_TEMPLATE_ACCEPTED' | 'WECHAT_TEMPLATE_RESULT' | 'WECHAT_TEMPLATE_REWARD'
>;

/** The platform's id of a template. */
export const templateId = (settings: TemplateSettings, key: TemplateKey): string =>
  ({
    accepted: settings.WECHAT_TEMPLATE_ACCEPTED,
    result: settings.WECHAT_TEMPLATE_RESULT,
    reward: settings.WECHAT_TEMPLATE_REWARD,
  })[key];

/** The template of our word for it, or of the platform's id. */
export const templateKey = (settings: TemplateSettings, name: string): TemplateKey | undefined =>
  templateKeys.find((key) => key === name || templateId(settings, key) === name);
