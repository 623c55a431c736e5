import { shanghaiHour } from '@suishoupai/shared/shanghai';
import type { RewardView } from '@/services/wire';
import { rewardWords } from './reward-words';

const now = new Date('2026-11-22T14:20:00+08:00');
const iso = (month: number, day: number, hour = 9): string =>
  shanghaiHour(`2026-${month}-${String(day).padStart(2, '0')}`, hour).toISOString();
const confirm = { mchId: '1', appId: 'wx1', package: 'p' };
const facts = (state: RewardView['state'], more: Partial<RewardView> = {}) => ({
  state,
  claimBy: null,
  paidAt: null,
  reason: null,
  ...more,
});

it.each<[Parameters<typeof facts>, string]>([
  [['pendingApproval'], '正在复核。复核通过后会通知您来领。'],
  [['claimable', { claimBy: iso(12, 31) }], '12月31日前领取，还剩 39 天'],
  [['claimable', { claimBy: iso(11, 22, 18) }], '请在今天 18:00 前领取'],
  [['claimable', { claimBy: iso(11, 20) }], '领取期限已过'],
  [
    ['claimable', { claimBy: iso(12, 31), reason: '超过 24 小时没有确认收款，可以重新领取' }],
    '超过 24 小时没有确认收款，可以重新领取。12月31日前领取，还剩 39 天',
  ],
  [['claiming', { confirm }], '还差一步：请在微信里确认收款。'],
  [['claiming'], '正在等微信支付答复，请稍等，不用再领一次。'],
  [['paid', { paidAt: iso(11, 21) }], '昨天 09:00 已到账微信零钱'],
  [['expired', { claimBy: iso(11, 1) }], '领取期限是 2026-11-01 09:00，已经过了。'],
  [['cancelled', { reason: '与另一件上报重复' }], '原因：与另一件上报重复'],
  [['held', { reason: '照片需要核实' }], '原因：照片需要核实。核实后会通知您'],
])('says of %j: %s', (given, words) => expect(rewardWords(facts(...given), now).text).toBe(words));

it('says that money came of a paid reward only', () => {
  const all: RewardView['state'][] = ['pendingApproval', 'claimable', 'claiming', 'expired', 'cancelled', 'held'];
  const more = { confirm, claimBy: iso(12, 31), reason: '原因' };
  const said = all.flatMap((state) => [rewardWords(facts(state), now), rewardWords(facts(state, more), now)]);
  said.forEach(({ text, tone }) => {
    expect(text).not.toMatch(/到账|已领|已收|已付|成功/);
    expect(tone).not.toBe('done');
  });
});
