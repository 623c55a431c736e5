import { availableEngines } from '../../../server/test/support/engines/engines';
import { must, Steps } from '../../../server/test/support/steps';
import { World } from '../../../server/test/support/world';
import { Weapp } from './weapp';

/** The product and its platforms, and phones that run the compiled mini-program against them. */
export class Stage {
  private readonly phones: Weapp[] = [];

  private constructor(
    readonly world: World,
    readonly steps: Steps,
  ) {}

  static async open(): Promise<Stage> {
    const world = await World.open(availableEngines()[0]!);
    return new Stage(world, new Steps(world));
  }

  /** A phone whose owner agreed to the privacy text. @param user the WeChat user who holds it */
  async phone(user: string): Promise<Weapp> {
    const { app, sandbox, clock } = this.world;
    const addresses = { server: await app.getUrl(), sandbox: sandbox.listeningOrigin };
    const weapp = await Weapp.launch({ ...addresses, user, startsAt: clock.now().getTime() });
    this.phones.push(weapp);
    weapp.open('pages/home/index');
    await weapp.tap('同意并继续');
    return weapp;
  }

  /** A phone on which a member of staff of the test city signed in. */
  async staffPhone(username: string): Promise<Weapp> {
    const weapp = await this.phone(`phone-of-${username}`);
    weapp.open('packages/staff/pages/sign-in/index');
    await weapp.write('用户名', username);
    await weapp.write('密码', username + username);
    await weapp.tap('登录');
    return weapp;
  }

  /** A closed case of the user on the square, with a reward that waits. @returns both ids */
  async story(user: string): Promise<{ reportId: string; rewardId: string }> {
    const citizen = await this.world.citizen(user);
    const reportId = await this.steps.close(citizen);
    await this.world.settle();
    await this.world.advance({ seconds: 5 }); // the platform has looked at the photos
    const reviewer = await this.world.staff('reviewer');
    const [photo] = (await reviewer.report(reportId)).photos as { id: string }[];
    must(await reviewer.act(reportId, 'publish', { photoIds: [photo!.id] }));
    const { items } = must(await citizen.get<{ items: { id: string }[] }>('/rewards')).body;
    return { reportId, rewardId: items[0]!.id };
  }

  /** An article that everybody may read. @returns its id */
  async article(): Promise<string> {
    const admin = await this.world.staff('admin');
    const words = { title: '闻到煤气味怎么办', summary: '先开窗，再离开。', body: '<p>不要开灯。</p>' };
    return must(await admin.post<{ id: string }>('/admin/articles', { section: 'emergency', ...words })).body.id;
  }

  async close(): Promise<void> {
    for (const phone of this.phones) await phone.close();
    await this.world.close();
  }
}
