import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Database } from '../../database/database';
import { OutboxDrain } from '../../outbox/drain';
import type { DemoClock } from './demo-clock';
import { nextDue } from './pending-jobs.queries';
import type { Platforms } from './platforms';

type Class<T> = abstract new (...args: never[]) => T;

/** The product and its platforms, and the one time both live in. */
export class DemoWorld {
  constructor(
    private readonly app: NestFastifyApplication,
    readonly clock: DemoClock,
    readonly platforms: Platforms,
  ) {}

  /** A use case of the product. */
  get<T>(useCase: Class<T>): T {
    return this.app.get(useCase as never, { strict: false });
  }

  /** Lives on until that moment: every timer on the way rings at its own time. */
  async moveTo(at: Date): Promise<void> {
    for (;;) {
      const due = await nextDue(this.get(Database).dataSource);
      if (due === null || due > at) break;
      await this.setTime(due);
      await this.settle();
    }
    await this.setTime(at);
  }

  pass(seconds: number): Promise<void> {
    return this.moveTo(new Date(this.clock.now().getTime() + seconds * 1000));
  }

  /** Lets everything happen that is due now, here and on the platforms. */
  async settle(): Promise<void> {
    const drain = this.get(OutboxDrain);
    do {
      await drain.drain();
      await this.platforms.tick();
    } while ((await drain.drain()) > 0);
  }

  private async setTime(at: Date): Promise<void> {
    if (at <= this.clock.now()) return;
    this.clock.moveTo(at);
    await this.platforms.setClock(at);
  }
}
