import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database';
import { Duty } from '../duty.entity';

@Injectable()
export class DutyRepository {
  constructor(private readonly database: Database) {}

  async insert(duty: Duty): Promise<void> {
    await this.database.repository(Duty).insert(duty);
  }

  async delete(id: string): Promise<void> {
    await this.database.repository(Duty).delete({ id });
  }
}
