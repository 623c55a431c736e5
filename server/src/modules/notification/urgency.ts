import { citizenRow, noticeRows, reportRows } from './kinds';
import { NOTICE_TABLE, type NoticeKind, type ReportKind } from './notification-table';
import type { Notification } from './notification.entity';
import type { Urgency } from './notification-row';

/** How urgent the deliveries of a stored notification are: a citizen's row says it, or the one that sends staff an SMS. */
export const urgencyOf = ({ kind, recipientKind }: Pick<Notification, 'kind' | 'recipientKind'>): Urgency => {
  const row = recipientKind === 'citizen' ? citizenRow(kind) : staffRow(kind);
  return row?.urgency ?? 'answer';
};

const staffRow = (kind: string) => {
  const rows = Object.hasOwn(NOTICE_TABLE, kind) ? noticeRows(kind as NoticeKind) : reportRows(kind as ReportKind);
  return Object.values(rows).find(({ sms }) => sms === 'always');
};
