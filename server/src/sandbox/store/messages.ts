import type { Store } from './store';

/** What arrived on phones. `recipient` is an openid for subscribe messages, 11 digits for SMS. */
export interface PhoneMessage {
  id: number;
  kind: 'subscribe' | 'sms';
  recipient: string;
  at: number;
  content: MessageContent;
}

export interface MessageContent {
  title: string;
  lines: { label: string; value: string }[];
  text?: string;
  page?: string;
  templateId: string;
}

interface Row extends Omit<PhoneMessage, 'content'> {
  content: string;
}

export function addMessage(store: Store, message: Omit<PhoneMessage, 'id'>): number {
  const sql = 'INSERT INTO phone_message (kind, recipient, at, content) VALUES (?, ?, ?, ?) RETURNING id';
  const content = JSON.stringify(message.content);
  return (store.one<{ id: number }>(sql, message.kind, message.recipient, message.at, content) as { id: number }).id;
}

/** Newest first. */
export function messagesOf(store: Store, openid: string, phone: string): PhoneMessage[] {
  const sql = `SELECT * FROM phone_message
    WHERE (kind = 'subscribe' AND recipient = ?) OR (kind = 'sms' AND recipient = ?) ORDER BY at DESC, id DESC LIMIT 100`;
  return store
    .all<Row>(sql, openid, phone)
    .map((row) => ({ ...row, content: JSON.parse(row.content) as MessageContent }));
}

export function countSms(store: Store, phone: string, sinceMs: number): number {
  const sql = "SELECT COUNT(*) AS n FROM phone_message WHERE kind = 'sms' AND recipient = ? AND at > ?";
  return store.one<{ n: number }>(sql, phone, sinceMs)?.n ?? 0;
}
