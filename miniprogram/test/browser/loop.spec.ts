import { testJpeg } from '../../../server/test/support/test-jpeg';
import type { Phone } from './phone';
import { Stage } from './stage';

/** Taps besides typing, from the first visit to the number of the report; consent and signing in are among them. */
const TO_FILE = 6;
/** From the list of what is to do until it is sent to the reviewer; the shutter of the camera would be one more. */
const TO_RESOLVE = 4;
/** What covers a photo until the server has it. */
const ON_ITS_WAY = /^(\d+%|处理中|待发送)$/;

describe('a hazard, from the street to the red packet', () => {
  let stage: Stage;
  let citizen: Phone;

  beforeAll(async () => {
    stage = await Stage.open();
    citizen = await stage.newPhone();
  });

  afterAll(() => stage?.close());

  it('is filed with few taps', async () => {
    await stage.world.citizen('wang'); // the sandbox lists whose phone was used before
    citizen.shots.push(await testJpeg(1, 1_600, 1_200));
    await citizen.open('home');
    await citizen.tap('同意并继续');
    await citizen.tap(/^拍隐患/);
    await citizen.tap(/（wang）/);
    await citizen.tap('消防');
    await citizen.tap('消防通道堵塞');
    await citizen.write('说一句', '楼道堆满杂物，晚上很危险。');
    await citizen.tap('提交');
    await citizen.sees('已提交，谢谢您');
    expect(citizen.taps).toBeLessThanOrEqual(TO_FILE);
    await citizen.tap('有进展告诉我');
    await citizen.tap('允许');
    await citizen.sees(/微信会告诉您/);
  });

  it('is transferred to a unit', async () => {
    const dispatcher = await staffPhone('dispatcher');
    await dispatcher.tap('转办');
    await dispatcher.sees('系统建议，上报人希望');
    await dispatcher.tap('转办');
    await dispatcher.sees('都办完了，没有等着您的案件。');
    expect(dispatcher.troubles).toEqual([]);
    await dispatcher.close();
  });

  it('is accepted and resolved on the spot', async () => {
    const handler = await staffPhone('handler');
    await handler.tap('接收');
    await handler.sees('已接收，请按期办理。');
    handler.taps = 0;
    handler.shots.push(await testJpeg(2, 1_600, 1_200));
    await handler.tap('办理完成');
    await handler.tap('拍照');
    await handler.tap('已到现场核实，隐患属实，已当场整改完毕。');
    await handler.sees(/第 1 张：.*已记下位置/);
    await handler.seesNoMore(ON_ITS_WAY);
    await handler.tap('办理完成');
    await handler.sees('都办完了，没有等着您的案件。');
    expect(handler.taps).toBeLessThanOrEqual(TO_RESOLVE);
    expect(handler.troubles).toEqual([]);
    await handler.close();
  });

  it('is approved with a reward', async () => {
    const reviewer = await staffPhone('reviewer');
    await reviewer.tap('审核');
    await reviewer.tap('同意办结');
    await reviewer.tap(/^二等/);
    await reviewer.tap(/^您反映的隐患已整改完毕/);
    await reviewer.tap('同意办结');
    await reviewer.sees(/上报人会收到答复和二等奖励/);
    await reviewer.tap('确定');
    await reviewer.sees('已办结');
    expect(reviewer.troubles).toEqual([]);
    await reviewer.close();
  });

  it('is answered to who reported it', async () => {
    await stage.world.settle();
    await citizen.open('account/inbox');
    await citizen.sees(/已办结/);
    await citizen.sees(/¥20.00/);
  });

  it('is paid when the citizen confirms on the phone', async () => {
    await citizen.open('reward/list');
    await citizen.tap(/^¥20.00.*前领取/);
    const wechat = await citizen.tapToWindow('打开模拟手机');
    await wechat.tap('确认收款');
    await wechat.sees('已收款');
    await stage.world.settle();
    await citizen.sees('已领');
    expect(await stage.content.bills()).toMatchObject([{ state: 'SUCCESS', amountFen: 2000 }]);
    await citizen.open('report/list');
    await citizen.sees('已办结');
    expect(citizen.troubles).toEqual([]);
  });

  /** In at the door that staff come in by. */
  const staffPhone = async (username: string): Promise<Phone> => {
    const phone = await stage.newPhone();
    await phone.open('staff/todo');
    await phone.write('用户名', username);
    await phone.write('密码', username + username);
    await phone.tap('登录');
    return phone;
  };
});
