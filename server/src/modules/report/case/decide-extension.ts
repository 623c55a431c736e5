import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database';
import { Extension } from '../entities/extension.entity';

@Injectable()
export class DecideExtension {
  constructor(private readonly database: Database) {}

  async as(state: 'granted' | 'refused', extension: Extension, at: Date): Promise<void> {
    await this.database
      .repository(Extension)
      .update({ id: extension.id, pendingKey: 1 }, { state, pendingKey: null, decidedAt: at });
  }
}
