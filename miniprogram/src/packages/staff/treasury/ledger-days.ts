import { shanghaiDay } from '@suishoupai/shared/shanghai';
import type { LedgerView } from '@/services/wire';

/** What one posting did: its amount, once, although two accounts have a line of it. */
export interface Posting {
  id: string;
  kind: LedgerView['kind'];
  amountFen: number;
  at: string;
}

export interface LedgerDay {
  /** `2026-11-22`, the city's day. */
  day: string;
  postings: Posting[];
}

/** Entries, newest first, as postings by day. Of each posting the line that receives counts: it is the positive one. */
export const byDay = (entries: readonly LedgerView[]): LedgerDay[] => {
  const days = new Map<string, Posting[]>();
  for (const { postingId, kind, amountFen, at } of entries.filter((entry) => entry.amountFen > 0)) {
    const day = shanghaiDay(new Date(at));
    days.set(day, [...(days.get(day) ?? []), { id: postingId, kind, amountFen, at }]);
  }
  return [...days].map(([day, postings]) => ({ day, postings }));
};
