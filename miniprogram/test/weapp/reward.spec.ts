import { Stage } from './stage';
import type { Weapp } from './weapp';

describe('a red packet', () => {
  let stage: Stage;
  let phone: Weapp;

  beforeAll(async () => {
    stage = await Stage.open();
    await stage.content.story('wang');
    phone = await stage.phone('wang');
  });

  afterAll(() => stage?.close());

  it('is opened, and paid once WeChat says so', async () => {
    phone.open('packages/reward/pages/list/index');
    await phone.tap('¥20.00');
    await stage.world.settle();
    phone.open('packages/reward/pages/list/index');
    await phone.quiet();
    expect(await phone.text()).toContain('已领');
    expect(await stage.content.bills()).toMatchObject([{ state: 'SUCCESS', amountFen: 2000 }]);
    expect(phone.troubles()).toEqual([]);
  });
});
