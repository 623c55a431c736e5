export type Verdict = 'new' | 'changed' | 'unchanged' | 'error';

/** A row on its way in; `reasons` says why its cells could not even be read. */
export interface Line<Row> {
  /** Of the file, or the row's number, from 1. */
  line: number;
  row: Row | null;
  reasons: readonly string[];
}

export interface LineReport {
  line: number;
  /** Code or user name. */
  key: string;
  verdict: Verdict;
  /** Chinese; empty unless the verdict is `error`. */
  reasons: readonly string[];
}

export interface ImportReport {
  lines: LineReport[];
  /** False for a preview, and when any row is wrong: then nothing was written at all. */
  written: boolean;
  /** One-time passwords of new accounts, shown this once. */
  passwords: { username: string; password: string }[];
}

export const countOf = ({ lines }: ImportReport, verdict: Verdict): number =>
  lines.filter((line) => line.verdict === verdict).length;
