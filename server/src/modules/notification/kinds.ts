import type { Told } from '@suishoupai/shared/report/actions';
import type { ReportFacts, RewardFacts } from './messages/facts';
import type { Row } from './notification-row';
import {
  NOTICE_TABLE,
  type NoticeKind,
  REPORT_TABLE,
  type ReportKind,
  REWARD_TABLE,
  type RewardKind,
} from './notification-table';

const toldKinds = <Kind extends string>(table: Readonly<Record<Kind, object>>): Kind[] =>
  (Object.keys(table) as Kind[]).filter((kind) => Object.keys(table[kind]).length > 0);

/** The rows of one event, by recipient. */
export type RowsOf<Facts> = Readonly<Partial<Record<Told, Row<Facts>>>>;

export const reportRows = (kind: ReportKind): RowsOf<ReportFacts> => REPORT_TABLE[kind];
export const noticeRows = (kind: NoticeKind): RowsOf<ReportFacts> => NOTICE_TABLE[kind];
export const rewardRows = (kind: RewardKind): RowsOf<RewardFacts> => REWARD_TABLE[kind];

const REWARD_PREFIX = 'reward.';

/** As stored: a reward's kinds stand apart from a report's actions. */
export const storedRewardKind = (kind: RewardKind): string => REWARD_PREFIX + kind;

/** Every kind, as stored, of which somebody is told. */
export const storedKinds: readonly string[] = [
  ...toldKinds(REPORT_TABLE),
  ...toldKinds(NOTICE_TABLE),
  ...toldKinds(REWARD_TABLE).map((kind) => storedRewardKind(kind)),
];

export const isRewardKind = (kind: string): kind is RewardKind => Object.hasOwn(REWARD_TABLE, kind);

/** The row by which a citizen was told under a stored kind; undefined for what only staff are told. */
export const citizenRow = (stored: string): Row<ReportFacts> | Row<RewardFacts> | undefined => {
  const name = stored.startsWith(REWARD_PREFIX) ? stored.slice(REWARD_PREFIX.length) : null;
  if (name !== null) return isRewardKind(name) ? rewardRows(name).reporter : undefined;
  return Object.hasOwn(REPORT_TABLE, stored) ? reportRows(stored as ReportKind).reporter : undefined;
};
