import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { invalidField } from '../../../common/problem';
import { Database } from '../../../database/database';
import { isDuplicate } from '../../../database/database-errors';
import { UnitOfWork } from '../../../database/unit-of-work';
import { Area } from '../area.entity';
import { Outlines } from '../outlines';

/** Writes areas; this process reads the borders anew afterwards. */
@Injectable()
export class AreaRepository {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly outlines: Outlines,
  ) {}

  /** @throws Problem `request.invalid` when the code is taken. */
  async insert(area: Area): Promise<void> {
    try {
      await this.database.repository(Area).insert(area);
    } catch (error) {
      if (isDuplicate(error)) throw invalidField('code', 'taken', '这个编码已有别的区域在用');
      throw error;
    }
    this.forgetAfterwards();
  }

  async update(id: string, changes: Partial<Area>): Promise<void> {
    await this.database.repository(Area).update({ id }, changes);
    this.forgetAfterwards();
  }

  /** @returns false when it was closed before. */
  async close(id: string, validTo: Date, successorId: string | null): Promise<boolean> {
    const { affected } = await this.database
      .repository(Area)
      .update({ id, validTo: IsNull() }, { validTo, successorId });
    this.forgetAfterwards();
    return affected === 1;
  }

  private forgetAfterwards(): void {
    this.unitOfWork.afterCommit(() => this.outlines.forget());
  }
}
