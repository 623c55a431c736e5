import type { LedgerAccount, LedgerEntry } from '../ledger-entry.entity';

export type PostingKind = LedgerEntry['kind'];

/** Each kind of posting takes an amount from one account and gives it to another. */
const MOVES: Record<PostingKind, readonly [from: LedgerAccount, to: LedgerAccount]> = {
  fund: ['funding', 'available'],
  reserve: ['available', 'reserved'],
  pay: ['reserved', 'paid'],
  release: ['reserved', 'available'],
};

/** The two lines of a posting; they sum to zero. @param amountFen a positive integer. */
export const balanced = (
  kind: PostingKind,
  amountFen: number,
): readonly { account: LedgerAccount; amountFen: number }[] => {
  if (!Number.isSafeInteger(amountFen) || amountFen <= 0)
    throw new RangeError('an amount is a positive integer of fen');
  const [from, to] = MOVES[kind];
  return [
    { account: from, amountFen: -amountFen },
    { account: to, amountFen },
  ];
};
