import { Injectable } from '@nestjs/common';
import { Database } from '../../../database/database';
import { namesOf } from '../../../database/names-of';
import { Citizen } from '../../account/citizen.entity';
import { StaffUser } from '../../account/staff-user.entity';
import { Area } from '../../area/area.entity';
import { Category } from '../../category/category.entity';
import { Photo } from '../../photo/photo.entity';
import { Unit } from '../../unit/unit.entity';
import type { Case } from '../case/case';
import { Rating } from '../entities/rating.entity';
import { ReportEvent } from '../entities/report-event.entity';
import { Report } from '../entities/report.entity';

/** Everything a view of a case names. */
export interface CaseDetails {
  category: Category;
  area: Area;
  events: ReportEvent[];
  photos: Photo[];
  unitNames: Map<string, string>;
  handlerNames: Map<string, string>;
  alias: string | null;
  mergedInto: Report | null;
  stars: number | null;
}

@Injectable()
export class CaseDetailsQueries {
  constructor(private readonly database: Database) {}

  async of({ report, assignments }: Case): Promise<CaseDetails> {
    const where = { reportId: report.id };
    const events = await this.database.repository(ReportEvent).find({ where, order: { seq: 'ASC' } });
    const units = [
      ...assignments.map((a) => a.unitId),
      ...events.map((e) => e.unitId),
      report.requestedUnitId,
      report.leadUnitId,
    ];
    return {
      events,
      category: await this.database.repository(Category).findOneByOrFail({ id: report.categoryId }),
      area: await this.database.repository(Area).findOneByOrFail({ id: report.areaId }),
      photos: await this.database
        .repository(Photo)
        .find({ where, order: { uploadedAt: 'ASC', position: 'ASC', id: 'ASC' } }),
      unitNames: await namesOf(this.database, Unit, units),
      handlerNames: await namesOf(
        this.database,
        StaffUser,
        assignments.map((a) => a.handlerId),
      ),
      alias: (await this.one(Citizen, report.reporterId))?.alias ?? null,
      mergedInto: await this.one(Report, report.mergedIntoId),
      stars: (await this.database.repository(Rating).findOneBy(where))?.stars ?? null,
    };
  }

  private async one<T extends { id: string }>(entity: new () => T, id: string | null): Promise<T | null> {
    return id === null ? null : this.database.repository(entity).findOneBy({ id } as never);
  }
}
