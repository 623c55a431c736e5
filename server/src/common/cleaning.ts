import { Inject, Injectable } from '@nestjs/common';
import { LOG, type Log } from './log';

/** Deletes what is too old. @returns how many rows. */
type Chore = () => Promise<number>;

/** What has to be deleted from time to time: whoever keeps such rows adds a chore when the application starts. */
@Injectable()
export class Cleaning {
  private readonly chores = new Map<string, Chore>();

  constructor(@Inject(LOG) private readonly log: Log) {}

  /** @param name for the log; one chore a name */
  add(name: string, chore: Chore): void {
    this.chores.set(name, chore);
  }

  /** Does every chore; a failing one does not keep the others from being done. */
  async run(): Promise<void> {
    for (const [name, chore] of this.chores) await this.perform(name, chore);
  }

  private async perform(name: string, chore: Chore): Promise<void> {
    try {
      const count = await chore();
      if (count > 0) this.log.info(`old ${name} deleted`, { count });
    } catch (error) {
      this.log.error(`old ${name} not deleted`, error);
    }
  }
}
