import { availableEngines } from '../../../server/test/support/engines/engines';
import { World } from '../../../server/test/support/world';
import { Content } from '../content';
import { Weapp } from './weapp';

/** The product and its platforms, and phones that run the compiled mini-program against them. */
export class Stage {
  private readonly phones: Weapp[] = [];

  private constructor(
    readonly world: World,
    readonly content: Content,
  ) {}

  static async open(): Promise<Stage> {
    const world = await World.open(availableEngines()[0]!);
    return new Stage(world, new Content(world));
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

  async close(): Promise<void> {
    for (const phone of this.phones) await phone.close();
    await this.world.close();
  }
}
