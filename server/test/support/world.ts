import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { LessThanOrEqual, IsNull } from 'typeorm';
import { Database } from '../../src/database/database';
import { createApp } from '../../src/http/create-app';
import { OutboxEntry } from '../../src/outbox/outbox-entry.entity';
import { RelayLoop } from '../../src/outbox/relay-loop';
import { Relay } from '../../src/outbox/relay';
import { JOB_QUEUE, type JobQueue } from '../../src/queue/queue.port';
import { serverEnvironment } from '../../src/sandbox/credentials';
import { createSandbox } from '../../src/sandbox/sandbox.app';
import type { Engine } from './engines/engines';
import { Client } from './client';
import { type City, layOutCity } from './city';
import { freePort } from './free-port';
import { TestClock } from './test-clock';
import { testCredentials } from './test-credentials';
import { openTestDatabase } from './test-database';
import { testSettings } from './test-settings';

/** The whole product on one engine with the sandbox beside it, both on ports of their own, and a clock to move. */
export class World {
  private constructor(
    readonly app: NestFastifyApplication,
    readonly sandbox: FastifyInstance,
    readonly clock: TestClock,
    readonly city: City,
    private readonly end: () => Promise<void>,
  ) {}

  static async open(engine: Engine): Promise<World> {
    const closers: (() => Promise<unknown>)[] = [];
    const end = async () => {
      for (const close of closers.reverse()) await close();
    };
    try {
      return await World.build(engine, closers, end);
    } catch (error) {
      await end(); // what stays open would keep jest from ending
      throw error;
    }
  }

  private static async build(
    engine: Engine,
    closers: (() => Promise<unknown>)[],
    end: () => Promise<void>,
  ): Promise<World> {
    const clock = new TestClock();
    const { settings: place, dataSource, close } = await openTestDatabase(engine);
    closers.push(close);
    const city = await layOutCity(dataSource, clock.now());
    await dataSource.destroy();
    const port = await freePort();
    const publicUrl = `http://127.0.0.1:${port}`;
    const pushUrl = `${publicUrl}/api/v1/callbacks/wechat`;
    const sandbox = await createSandbox({ dataFile: ':memory:', credentials: testCredentials, tickMs: 0, pushUrl });
    closers.push(() => sandbox.close());
    const platforms = serverEnvironment(testCredentials, await sandbox.listen({ host: '127.0.0.1', port: 0 }));
    const app = await createApp(testSettings({ ...place, ...platforms, PORT: port, PUBLIC_URL: publicUrl }), { clock });
    closers.push(() => app.close());
    await app.listen(port, '127.0.0.1');
    await app.get(RelayLoop, { strict: false }).onModuleDestroy(); // jobs run when a story lets time pass, not by themselves
    const world = new World(app, sandbox, clock, city, end);
    await world.syncSandbox();
    return world;
  }

  /** A signed-in WeChat user. */
  citizen(user: string): Promise<Client> {
    return Client.citizen(this.app, this.sandbox, user);
  }

  /** A signed-in member of staff of the test city; every password is the user name twice. */
  staff(username: string): Promise<Client> {
    return Client.staff(this.app, username);
  }

  /** Nobody. */
  anonymous(): Client {
    return new Client(this.app);
  }

  /** Moves time for product and platforms, and lets everything due happen. */
  async advance(span: Parameters<TestClock['advance']>[0]): Promise<void> {
    this.clock.advance(span);
    await this.syncSandbox();
    await this.settle();
  }

  /** Runs every due job and every due effect of the platforms, until nothing is due on either side. */
  async settle(): Promise<void> {
    do {
      await this.app.get(Relay, { strict: false }).pass();
      await this.app.get<JobQueue>(JOB_QUEUE, { strict: false }).idle();
      await this.sandbox.inject({ method: 'POST', url: '/control/tick' });
    } while ((await this.dueJobs()) > 0);
  }

  async close(): Promise<void> {
    await this.end();
  }

  private dueJobs(): Promise<number> {
    const where = { doneAt: IsNull(), failedAt: IsNull(), dueAt: LessThanOrEqual(this.clock.now()) };
    return this.app.get(Database).repository(OutboxEntry).countBy(where);
  }

  private async syncSandbox(): Promise<void> {
    const payload = { at: this.clock.now().toISOString() };
    await this.sandbox.inject({ method: 'PUT', url: '/control/clock', payload });
  }
}
