import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LOG, type Log } from '../../common/log';

@Injectable()
export class ReadinessQueries {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** The database answers, and every migration has run. */
  async isReady(): Promise<boolean> {
    try {
      return !(await this.dataSource.showMigrations());
    } catch (error) {
      this.log.error('the database does not answer', error);
      return false;
    }
  }
}
