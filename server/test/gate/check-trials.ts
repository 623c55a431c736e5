type Values = Record<string, string | number | null>;

const LATER = '2026-11-24 02:00:00.000';

/** For every CHECK of the schema: values it lets in, and values it refuses. */
export const CHECK_TRIALS: Record<string, { fits: Values[]; breaks: Values[] }> = {
  ck_category_deadline: { fits: [{ deadlineWorkingDays: 1 }], breaks: [{ deadlineWorkingDays: 0 }] },
  ck_duty_span: {
    fits: [{ endsAt: LATER }],
    breaks: [{ endsAt: '2026-11-23 02:00:00.000' }, { startsAt: LATER, endsAt: '2026-11-23 02:00:00.000' }],
  },
  ck_report_version: { fits: [{ version: 1 }], breaks: [{ version: 0 }] },
  ck_report_returns: { fits: [{ returns: 0 }], breaks: [{ returns: -1 }] },
  ck_report_closed: {
    fits: [{ state: 'closed', closedAt: LATER, outcome: 'rectified' }, { state: 'handling' }],
    breaks: [
      { state: 'closed' },
      { state: 'closed', closedAt: LATER, outcome: null },
      { state: 'closed', closedAt: LATER, outcome: 'interimMeasures' },
    ],
  },
  ck_assignment_leadKey: {
    fits: [
      { leadKey: 1, role: 'lead', state: 'accepted' },
      { leadKey: null, role: 'assisting' },
    ],
    breaks: [
      { leadKey: 1, role: 'assisting', state: 'accepted' },
      { leadKey: null, role: 'lead', state: 'accepted' },
      { leadKey: 1, role: 'lead', state: 'returned' },
      { leadKey: 2, role: 'lead', state: 'accepted' },
    ],
  },
  ck_extension_pendingKey: {
    fits: [{ pendingKey: 1, state: 'pending' }, { state: 'granted' }],
    breaks: [
      { pendingKey: 1, state: 'granted' },
      { pendingKey: null, state: 'pending' },
      { pendingKey: 2, state: 'pending' },
    ],
  },
  ck_rating_stars: { fits: [{ stars: 1 }, { stars: 5 }], breaks: [{ stars: 0 }, { stars: 6 }] },
  ck_reward_budget_within: {
    fits: [{ totalFen: 10, reservedFen: 4, paidFen: 6 }],
    breaks: [
      { totalFen: 10, reservedFen: 5, paidFen: 6 },
      { totalFen: 10, reservedFen: -1, paidFen: 6 },
      { totalFen: 10, reservedFen: 1, paidFen: -1 },
    ],
  },
  ck_reward_rule_amount: { fits: [{ amountFen: 1 }], breaks: [{ amountFen: 0 }, { amountFen: -1 }] },
  ck_reward_amount: { fits: [{ liveKey: 1, amountFen: 1 }], breaks: [{ liveKey: 1, amountFen: 0 }] },
  ck_reward_liveKey: {
    fits: [{ liveKey: 1, state: 'claimable' }, { state: 'cancelled' }],
    breaks: [
      { liveKey: 1, state: 'cancelled' },
      { liveKey: null, state: 'claimable' },
      { liveKey: 2, state: 'claimable' },
    ],
  },
  ck_reward_waits: {
    fits: [{ liveKey: 1, state: 'pendingApproval', waitsFor: 'budget' }],
    breaks: [
      { liveKey: 1, state: 'pendingApproval' },
      { liveKey: 1, state: 'claimable', waitsFor: 'budget' },
    ],
  },
  ck_reward_paid: {
    fits: [{ liveKey: 1, state: 'paid', paidAt: LATER }],
    breaks: [
      { liveKey: 1, state: 'paid' },
      { liveKey: 1, state: 'claiming', paidAt: LATER },
    ],
  },
  ck_payout_amount: { fits: [{ liveKey: 1, amountFen: 1 }], breaks: [{ liveKey: 1, amountFen: 0 }] },
  ck_payout_liveKey: {
    fits: [{ liveKey: 1, state: 'SUCCESS' }, { state: 'FAIL' }, { state: 'CANCELLED' }],
    breaks: [
      { liveKey: 1, state: 'FAIL' },
      { liveKey: 1, state: 'CANCELLED' },
      { liveKey: 2, state: 'SUCCESS' },
      { liveKey: null, state: 'SUCCESS' },
    ],
  },
  ck_delivery_ended: {
    fits: [{ state: 'pending' }, { state: 'sent', endedAt: LATER }],
    breaks: [{ state: 'sent' }, { state: 'pending', endedAt: LATER }],
  },
  ck_subscription_remaining: { fits: [{ remaining: 0 }], breaks: [{ remaining: -1 }] },
};
