import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '../../database/database';
import { Area } from '../area/area.entity';
import { ReportEvent } from '../report/entities/report-event.entity';
import { Unit } from '../unit/unit.entity';
import { isNamed, type Precision } from './coarse-place.policy';
import { PUBLIC_ACTIONS, type PublicEvent } from './timeline.view';

@Injectable()
export class TimelineQueries {
  constructor(private readonly database: Database) {}

  /** The public steps of a case, oldest first; without the texts. */
  events(reportId: string): Promise<PublicEvent[]> {
    return this.database.repository(ReportEvent).find({
      select: { id: true, at: true, action: true, role: true, unitId: true, toState: true, data: true },
      where: { reportId, action: In([...PUBLIC_ACTIONS]) },
      order: { seq: 'ASC' },
    });
  }

  /** Names of the units in these steps, but of those whose seat tells more of the place than the case may. */
  async unitNames(events: readonly PublicEvent[], precision: Precision): Promise<Map<string, string>> {
    const ids = events.flatMap(({ unitId, data }) => [unitId, data.unitId]).filter((id) => typeof id === 'string');
    const units = await this.database.repository(Unit).findBy({ id: In([...new Set(ids)]) });
    const areas = await this.database.repository(Area).findBy({ id: In(units.map(({ areaId }) => areaId)) });
    const levels = new Map(areas.map(({ id, level }) => [id, level]));
    const named = units.filter(({ areaId }) => isNamed(levels.get(areaId) ?? 'village', precision));
    return new Map(named.map(({ id, name }) => [id, name]));
  }
}
