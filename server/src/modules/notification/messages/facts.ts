/** What texts about a report may say. Nothing in it names a person. */
export interface ReportFacts {
  number: string;
  category: string;
  /** The lead unit, when there is one. */
  unit: string | null;
  /** The unit on whose behalf somebody acted. */
  by: string | null;
  deadline: Date | null;
  /** Reason, question or answer that a person wrote. */
  text: string | null;
  /** The words of the vocabularies. */
  declineReason: string | null;
  level: string | null;
}

export interface RewardFacts {
  number: string;
  amountFen: number;
  claimBy: Date | null;
  /** What it waits for, in words, while it is pending. */
  waitsFor: string | null;
  /** What the paymaster wrote with his last decision. */
  reason: string | null;
}

export type Text<Facts> = (facts: Facts) => string;
