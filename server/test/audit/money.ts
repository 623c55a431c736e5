import type { DataSource } from 'typeorm';
import type { Keyrings } from '../../src/common/crypto/keyring';
import { Personal } from '../../src/common/crypto/personal';
import { sealPersonal } from '../../src/common/crypto/personal-field';
import { Citizen } from '../../src/modules/account/citizen.entity';
import { balanced, type PostingKind } from '../../src/modules/reward/budget/postings';
import { LedgerEntry } from '../../src/modules/reward/ledger-entry.entity';
import { Payout } from '../../src/modules/reward/payout.entity';
import { requestPlace } from '../../src/modules/reward/payout/request-place';
import { RewardBudget } from '../../src/modules/reward/reward-budget.entity';
import { Reward } from '../../src/modules/reward/reward.entity';
import { FILED_AT, idOf } from './rows';
import type { StandInBill } from './stand-in';

export const OPENID = 'openid-of-the-reporter';
export const AMOUNT_FEN = 500;
export const BUDGET = idOf('BGT');
const CITIZEN = idOf('CTZN');

/** A budget of 10,000 fen, and somebody to reward. */
export const addMoney = async (database: DataSource): Promise<void> => {
  await database.getRepository(RewardBudget).insert({
    ...{ id: BUDGET, name: '举报奖励', areaId: idOf('CTY'), fiscalYear: 2026, totalFen: 10_000 },
    ...{ reservedFen: 0, paidFen: 0, frozen: false, createdAt: FILED_AT },
  });
  await post(database, 'fund', null, 10_000);
  await database.getRepository(Citizen).insert({
    ...{ id: CITIZEN, personId: idOf('PRS'), openidSealed: '', openidIndex: 'index', alias: '热心市民' },
    ...{ phoneSealed: null, phoneIndex: null, createdAt: FILED_AT, disabledAt: null, deletedAt: null },
  });
};

export const rewardOf = (reportId: string, state: Reward['state']): Reward => ({
  ...{ id: idOf(`RW${reportId.slice(0, 3)}`), reportId, liveKey: 1, citizenId: CITIZEN, ruleId: idOf('RVLE') },
  ...{ grade: 'first', amountFen: AMOUNT_FEN, state, waitsFor: null, version: 1, budgetId: BUDGET },
  ...{ grantedBy: idOf('GRANT'), grantedAt: FILED_AT, claimBy: null, claimedAt: null, failures: 0, reason: null },
  ...{ paidAt: state === 'paid' ? FILED_AT : null, updatedAt: FILED_AT },
});

export const payoutOf = (keyrings: Keyrings, reward: Reward, state: Payout['state']): Payout => {
  const id = idOf(`PY${reward.reportId.slice(0, 3)}`);
  const request = new Personal(JSON.stringify({ openid: OPENID, transfer_amount: reward.amountFen }));
  return {
    ...{ id, rewardId: reward.id, attempt: 1, liveKey: 1, outBillNo: `${reward.id}A1`, amountFen: reward.amountFen },
    ...{ requestSealed: sealPersonal(keyrings.personal, request, requestPlace(id)), state, transferBillNo: null },
    ...{ packageInfo: null, failReason: null, lastError: null, sends: 1, checks: 0 },
    ...{ createdAt: FILED_AT, updatedAt: FILED_AT },
  };
};

/** A reward with its payout, in the books as its state says. */
export const addReward = async (
  database: DataSource,
  keyrings: Keyrings,
  reportId: string,
  state: 'paid' | 'claiming',
): Promise<StandInBill> => {
  const reward = rewardOf(reportId, state);
  const payout = payoutOf(keyrings, reward, state === 'paid' ? 'SUCCESS' : 'WAIT_USER_CONFIRM');
  await database.getRepository(Reward).insert(reward);
  await database.getRepository(Payout).insert(payout);
  await post(database, 'reserve', reward.id, AMOUNT_FEN);
  if (state === 'paid') await post(database, 'pay', reward.id, AMOUNT_FEN);
  const column = state === 'paid' ? 'paidFen' : 'reservedFen';
  await database.getRepository(RewardBudget).increment({ id: BUDGET }, column, AMOUNT_FEN);
  return { outBillNo: payout.outBillNo, state: payout.state, amountFen: AMOUNT_FEN, openid: OPENID };
};

let entries = 0;

const post = async (database: DataSource, kind: PostingKind, rewardId: string | null, amountFen: number) => {
  const postingId = idOf(`PST${++entries}`);
  const lines = balanced(kind, amountFen).map((line) => ({ ...line, id: idOf(`NTRY${++entries}`) }));
  const posting = { postingId, budgetId: BUDGET, rewardId, kind, at: FILED_AT };
  await database.getRepository(LedgerEntry).insert(lines.map((line) => ({ ...posting, ...line })));
};
