import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { invalidField } from '../../../common/problem';
import { Database } from '../../../database/database';
import { isDuplicate } from '../../../database/database-errors';
import { Unit, UnitCoverage } from '../unit.entity';

const INSERT_AT_ONCE = 200;

@Injectable()
export class UnitRepository {
  constructor(private readonly database: Database) {}

  /** @throws Problem `request.invalid` when the code is taken. */
  async insert(unit: Unit): Promise<void> {
    try {
      await this.database.repository(Unit).insert(unit);
    } catch (error) {
      if (isDuplicate(error)) throw invalidField('code', 'taken', '这个编码已有别的单位在用');
      throw error;
    }
  }

  async update(id: string, changes: Partial<Unit>): Promise<void> {
    await this.database.repository(Unit).update({ id }, changes);
  }

  /** @returns false when it was closed before. */
  async close(id: string, validTo: Date, successorId: string | null): Promise<boolean> {
    const { affected } = await this.database
      .repository(Unit)
      .update({ id, validTo: IsNull() }, { validTo, successorId });
    return affected === 1;
  }

  async insertCoverage(rows: UnitCoverage[]): Promise<void> {
    for (let start = 0; start < rows.length; start += INSERT_AT_ONCE) {
      await this.database.repository(UnitCoverage).insert(rows.slice(start, start + INSERT_AT_ONCE));
    }
  }

  async deleteCoverage(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.database.repository(UnitCoverage).delete({ id: In([...ids]) });
  }
}
