import { availableEngines } from '../../../server/test/support/engines/engines';
import { Steps } from '../../../server/test/support/steps';
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

  /** @param user the WeChat user who holds it */
  async phone(user: string): Promise<Weapp> {
    const { app, sandbox, clock } = this.world;
    const addresses = { server: await app.getUrl(), sandbox: sandbox.listeningOrigin };
    const weapp = await Weapp.launch({ ...addresses, user, startsAt: clock.now().getTime() });
    this.phones.push(weapp);
    return weapp;
  }

  async close(): Promise<void> {
    for (const phone of this.phones) await phone.close();
    await this.world.close();
  }
}
