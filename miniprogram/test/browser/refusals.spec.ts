import { must } from '../../../server/test/support/steps';
import { fillIn } from './filing';
import type { Phone } from './phone';
import { Stage } from './stage';

describe('what the server does not do', () => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await Stage.open();
  });

  afterAll(() => stage?.close());

  it('lets nobody in with a wrong password, and says so', async () => {
    const phone = await stage.newPhone();
    await phone.open('staff/sign-in');
    await phone.write('用户名', 'handler');
    await phone.write('密码', 'guessed');
    await phone.tap('登录');
    await phone.sees('用户名或密码不对');
    await phone.close();
  });

  it('takes no report without words, and says beside the field what is missing', async () => {
    const phone = await stage.phoneOf({ citizen: 'wang' });
    await phone.open('report/file');
    await fillIn(phone);
    await phone.tap('提交');
    await phone.sees('请写一句：哪里有什么危险。');
    await phone.close();
  });

  it('lets a report be urged once a day, and says so', async () => {
    const citizen = await stage.world.citizen('wang');
    const id = await stage.content.file(citizen);
    const phone = await stage.phoneOf({ citizen: 'wang' });
    await phone.open('report/case', { id });
    await phone.tap('更多');
    await phone.tap('催办');
    must(await citizen.act(id, 'urge')); // with another phone
    await phone.tap('催一下');
    await phone.sees('今天已经催办过了');
    await phone.close();
  });

  it('gives a case to one handler only: the other reads that somebody has taken it', async () => {
    const id = await stage.content.file(await stage.world.citizen('zhao'));
    await stage.content.transfer(id);
    const [first, second] = await both('handler', 'colleague');
    for (const phone of [first, second]) await phone.open('staff/todo');
    for (const phone of [first, second]) await phone.sees('消防通道堵塞');
    await first.tap('接收');
    await first.sees('已接收，请按期办理。');
    await second.tap('接收');
    await second.sees('这件上报已经由别人接手，不用您再办。');
    await second.sees('都办完了，没有等着您的案件。');
  });

  it('does not decline what was transferred meanwhile: the screen says what changed', async () => {
    const id = await stage.content.file(await stage.world.citizen('li'));
    const [first, second] = await both('dispatcher', 'dispatcher2');
    for (const phone of [first, second]) await phone.open('staff/case', { id });
    await second.tap('更多');
    await second.tap('不予受理');
    await second.tap('不属于安全隐患');
    await second.write('给上报人的说明', '这里没有危险。');
    await first.tap('转办');
    await first.sees('系统建议');
    await first.tap('转办');
    await first.sees('待接收');
    await second.tap('不予受理');
    await second.tap('确定');
    await second.sees('这件上报刚刚变为“待接收”。您填写的内容还在。');
    await second.sees('待接收');
  });

  it('has a page for an address that leads nowhere', async () => {
    const phone = await stage.phoneOf();
    await phone.tab.goto(`${await stage.world.app.getUrl()}/nowhere/x`);
    await phone.sees(/没有这个页面。/);
    await phone.tap('去首页');
    await phone.sees('身边有隐患，随手拍一拍');
    await phone.close();
  });

  it('is not needed to read again what was read', async () => {
    await stage.content.file(await stage.world.citizen('zhou'));
    const phone = await stage.phoneOf({ citizen: 'zhou' });
    await phone.open('mine');
    await readReports(phone);
    await phone.goOffline(true);
    await phone.sees(/没有网络/);
    await readReports(phone);
    await phone.close();
  });

  const readReports = async (phone: Phone): Promise<void> => {
    await phone.tap('我的上报');
    await phone.tap(/消防通道堵塞/);
    await phone.sees('办理过程');
    await phone.tap('返回');
    await phone.sees('我上报的');
    await phone.tap('返回');
    await phone.sees('我的奖励');
  };

  const both = (one: string, other: string): Promise<[Phone, Phone]> =>
    Promise.all([stage.phoneOf({ staff: one }), stage.phoneOf({ staff: other })]);
});
