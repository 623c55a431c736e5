import { cardPage, cardValues } from './card';

const facts = {
  number: 'LC-261122-7K3QX-M',
  category: '消防通道',
  title: '已受理转办',
  at: new Date('2026-11-22T06:05:00Z'),
  reward: { amountFen: 1250, claimBy: new Date('2027-02-20T10:00:00Z') },
};

describe('cardValues', () => {
  it.each(['accepted', 'result'] as const)('says the progress: %s', (template) => {
    expect(cardValues(template, facts)).toEqual({
      character_string1: 'LC-261122-7K3QX-M',
      thing2: '消防通道',
      thing3: '已受理转办',
      time4: '2026年11月22日 14:05',
    });
  });

  it('says the reward', () => {
    expect(cardValues('reward', { ...facts, title: '奖励待领取' })).toEqual({
      character_string1: 'LC-261122-7K3QX-M',
      amount2: '¥12.50',
      time3: '2027年02月20日 18:00',
      thing4: '奖励待领取',
    });
  });

  it('keeps within the platform’s limits', () => {
    expect([...cardValues('result', { ...facts, category: '长'.repeat(60) }).thing2!]).toHaveLength(20);
  });
});

describe('cardPage', () => {
  it('opens the case or the reward', () => {
    expect(cardPage('R1', null)).toBe('packages/report/pages/case/index?id=R1');
    expect(cardPage('R1', 'W1')).toBe('packages/reward/pages/packet/index?id=W1');
  });
});
