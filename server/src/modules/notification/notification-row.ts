import type { Text } from './messages/facts';

/** Which subscribe-message template: 受理, 结果, 奖励. */
export type TemplateKey = 'accepted' | 'result' | 'reward';

/** `fallback`: when the subscribe message cannot be sent and a phone is known. */
export type SmsRule = 'never' | 'fallback' | 'always';

/** A `reminder` waits for the morning from 22:00 to 07:00; an `answer` to a person's own act and an `emergency` do not. */
export type Urgency = 'answer' | 'reminder' | 'emergency';

/** What one kind of recipient is told about one event, and over which channels beyond the inbox. */
export interface Row<Facts> {
  /** At most 12 characters: it is also the text of an SMS and the progress on a card. */
  title: string;
  text: Text<Facts>;
  template: TemplateKey | null;
  sms: SmsRule;
  urgency: Urgency;
}

type Make = <Facts>(title: string, text: Text<Facts>) => Row<Facts>;

const row =
  (template: TemplateKey | null, sms: SmsRule, urgency: Urgency): Make =>
  (title, text) => ({ title, text, template, sms, urgency });

/** Only in the inbox. */
export const inbox = row(null, 'never', 'answer');
/** To a citizen, as a card where consent is left. */
export const accepted = row('accepted', 'never', 'answer');
export const result = row('result', 'fallback', 'answer');
export const reward = row('reward', 'fallback', 'answer');
export const rewardReminder = row('reward', 'fallback', 'reminder');
/** Staff have something to do: by SMS, in the daytime. */
export const work = row(null, 'always', 'reminder');
export const alarm = row(null, 'always', 'emergency');
