import { must } from '../../../server/test/support/steps';
import { fillIn } from './filing';
import type { Phone } from './phone';
import { Stage } from './stage';

describe('what happens once', () => {
  let stage: Stage;
  let phone: Phone;

  beforeAll(async () => {
    stage = await Stage.open();
    phone = await stage.phoneOf({ citizen: 'wang' });
  });

  afterAll(() => stage?.close());

  const reportsOf = async (user: string): Promise<number> => {
    const citizen = await stage.world.citizen(user);
    return must(await citizen.get<{ items: unknown[] }>('/reports?scope=mine')).body.items.length;
  };

  it('is a report that is filed by a double tap', async () => {
    await phone.open('report/file');
    await fillIn(phone);
    await phone.write('说一句', '楼道堆满杂物，晚上很危险。');
    await phone.tapTwice('提交');
    await phone.sees('已提交，谢谢您');
    expect(await reportsOf('wang')).toBe(1);
  });

  it('is a report that was written without network', async () => {
    const li = await stage.phoneOf({ citizen: 'li' });
    await li.open('report/file');
    await li.sees('消防');
    await li.goOffline(true);
    await li.sees(/没有网络/);
    await fillIn(li);
    await li.write('地址', '东区幸福路 1 号门口');
    await li.write('说一句', '井盖翻起来了，骑车会摔。');
    await li.tap('提交');
    await li.sees('已存好，还没有发送');
    await li.sees('待发送');
    await li.goOffline(false);
    await li.sees('都发送了');
    await li.open('report/list');
    await li.sees('消防通道堵塞');
    expect(await reportsOf('li')).toBe(1);
    await li.close();
  });

  it('is the payment of a packet that is tapped twice', async () => {
    await stage.content.story('wang');
    await phone.open('reward/list');
    await phone.tapTwice(/^¥20.00.*前领取/);
    await phone.sees('请在手机上确认');
    expect(await stage.content.bills()).toHaveLength(1);
    expect(phone.troubles).toEqual([]);
  });
});
