import { Injectable } from '@nestjs/common';
import { type Actor, personOf } from '../../../common/actor';
import { Problem } from '../../../common/problem';
import { Database } from '../../../database/database';
import { type Part, Participation } from '../entities/participation.entity';

/** Records the part a person takes in a case; a second, different part is refused by the table's key. */
@Injectable()
export class Participations {
  constructor(private readonly database: Database) {}

  /** @throws Problem `report.separation` */
  async take(actor: Actor, reportId: string, part: Part): Promise<void> {
    const personId = personOf(actor);
    if (personId === null) return;
    const rows = this.database.repository(Participation);
    await rows
      .createQueryBuilder()
      .insert()
      .values({ reportId, personId, part })
      .orIgnore()
      .updateEntity(false)
      .execute();
    const taken = await rows.findOneByOrFail({ reportId, personId });
    if (taken.part !== part) throw new Problem('report.separation', '您在这件事里已有别的职责，请由其他人办理');
  }
}
