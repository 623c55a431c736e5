import { isOpen } from '@suishoupai/shared/report/states';
import type { KnownDays } from '@suishoupai/shared/working-time';
import { left, said, type Urgency, waited } from '@/components/time/words';
import type { ReportRowView } from '@/services/wire';

type Row = Pick<ReportRowView, 'state' | 'deadline' | 'closedAt' | 'filedAt'>;

/**
 * What a list says of a case's time, so that no date stands without its meaning: how much is left while somebody has to
 * do something, how long it waits for its transfer, when it ended.
 */
export const timeOf = (
  { state, deadline, closedAt, filedAt }: Row,
  now: Date,
  known: KnownDays | null,
): { words: string; urgency: Urgency } => {
  if (isOpen(state) && deadline) return left(deadline, now, known);
  if (state === 'submitted') {
    const { words, urgency } = waited(filedAt, now);
    return { words: `等待转办 ${words}`, urgency };
  }
  if (closedAt) return { words: `办结于 ${said(closedAt, now)}`, urgency: 'done' };
  return { words: `上报于 ${said(filedAt, now)}`, urgency: 'done' };
};
