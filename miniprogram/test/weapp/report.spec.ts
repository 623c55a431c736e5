import sharp from 'sharp';
import { must } from '../../../server/test/support/steps';
import { testJpeg } from '../../../server/test/support/test-jpeg';
import { Stage } from './stage';
import type { Weapp } from './weapp';

describe('a hazard in the street', () => {
  let stage: Stage;
  let phone: Weapp;

  beforeAll(async () => {
    stage = await Stage.open();
    phone = await stage.phone('wang');
  });

  afterAll(() => stage?.close());

  it('is photographed, placed, named and filed', async () => {
    phone.device.shots.push(
      await sharp(await testJpeg(7))
        .resize(4_800, 3_600)
        .jpeg()
        .toBuffer(),
    );
    await phone.tap('拍隐患');
    await phone.tap('消防');
    await phone.tap('消防通道堵塞');
    await phone.write('说一句', '楼道堆满杂物，晚上很危险。');
    await phone.tap('提交');
    const citizen = await stage.world.citizen('wang');
    const { items } = must(await citizen.get<{ items: { id: string; number: string }[] }>('/reports?scope=mine')).body;
    expect(items).toHaveLength(1);
    expect(await phone.text()).toContain(items[0]!.number);
    expect(await citizen.report(items[0]!.id)).toMatchObject({ photos: [{ purpose: 'evidence' }] });
  });

  it('is told of later, with consent given at the tap', async () => {
    await phone.tap('有进展告诉我');
    expect(await phone.text()).toContain('微信会告诉您');
    expect(phone.troubles()).toEqual([]);
  });
});
