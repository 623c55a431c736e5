import { GatewayFailure } from '../../../common/gateway-failure';
import type { Payout } from '../payout.entity';
import { errorText, shouldResend } from './resend.policy';

const created = new Date('2026-11-23T02:00:00Z');
const soon = new Date('2026-11-23T03:00:00Z');
const late = new Date('2026-12-23T02:00:00Z');

const payout = (change: Partial<Payout>): Payout => ({
  id: 'P',
  rewardId: 'R',
  attempt: 1,
  liveKey: 1,
  outBillNo: 'RA1',
  requestSealed: '',
  amountFen: 100,
  state: 'CREATED',
  transferBillNo: null,
  packageInfo: null,
  failReason: null,
  lastError: null,
  sends: 1,
  checks: 0,
  createdAt: created,
  updatedAt: created,
  ...change,
});

describe('shouldResend', () => {
  it.each([null, 'unknown:TIMEOUT', 'unknown:SYSTEM_ERROR', 'unavailable:ECONNREFUSED', 'refused:NOT_ENOUGH'])(
    'sends an absent bill again after %s',
    (lastError) => expect(shouldResend(payout({ lastError }), false, soon)).toBe(true),
  );

  it.each(['PARAM_ERROR', 'INVALID_REQUEST', 'NO_AUTH', 'ALREADY_EXISTS'])('leaves %s to a human', (code) => {
    const lastError = errorText(new GatewayFailure('refused', code));
    expect(shouldResend(payout({ lastError }), false, soon)).toBe(false);
  });

  it('believes "not found" only as long as the platform remembers', () => {
    expect(shouldResend(payout({}), false, late)).toBe(false);
  });

  it('asks again for what the confirmation needs', () => {
    const waiting = payout({ state: 'WAIT_USER_CONFIRM' });
    expect(shouldResend(waiting, true, soon)).toBe(true);
    expect(shouldResend({ ...waiting, packageInfo: 'p' }, true, soon)).toBe(false);
  });

  it('leaves a bill alone that is under way', () => {
    expect(shouldResend(payout({ state: 'TRANSFERING' }), true, soon)).toBe(false);
  });
});
