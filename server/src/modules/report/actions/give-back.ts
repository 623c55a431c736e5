import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database';
import { UnitOfWork } from '../../../database/unit-of-work';
import { Units } from '../../unit/unit.api';
import type { Receipt } from '../act/deed';
import { Report } from '../entities/report.entity';
import { Recall } from './recall';

/**
 * A decision that gives a case back to its unit. Closing a unit recalls what it has in hand; what lay at the office
 * then, it must not get back: such a case goes on to the dispatchers in the same transaction.
 */
@Injectable()
export class GiveBack {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly units: Units,
    private readonly recall: Recall,
  ) {}

  /** @returns where the case stands in the end. */
  run(decide: () => Promise<Receipt>): Promise<Receipt> {
    return this.unitOfWork.run(async () => {
      const receipt = await decide();
      const stays = receipt.state !== 'handling' || (await this.isWithOpenUnit(receipt.id));
      return stays ? receipt : this.recall.fromClosedUnit(receipt.id);
    });
  }

  private async isWithOpenUnit(id: string): Promise<boolean> {
    const { leadUnitId } = await this.database.repository(Report).findOneByOrFail({ id });
    return (await this.units.get(leadUnitId!)).validTo === null;
  }
}
