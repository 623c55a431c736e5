import type { EntityTarget } from 'typeorm';
import { RandomIds } from '../../src/common/ids';
import { Database } from '../../src/database/database';
import { Photo } from '../../src/modules/photo/photo.entity';
import { Appeal } from '../../src/modules/report/entities/appeal.entity';
import { Assignment } from '../../src/modules/report/entities/assignment.entity';
import { Extension } from '../../src/modules/report/entities/extension.entity';
import { Participation } from '../../src/modules/report/entities/participation.entity';
import { ReportEvent } from '../../src/modules/report/entities/report-event.entity';
import { Report } from '../../src/modules/report/entities/report.entity';
import type { World } from '../support/world';

interface PartOfCase {
  id?: string;
  reportId: string;
}

const PARTS: EntityTarget<PartOfCase>[] = [Assignment, Extension, Appeal, Participation];

/** What a copy has otherwise than its original. */
export interface Changes {
  report?: Partial<Report>;
  photo?: Partial<Photo>;
  /** How long ago everything happened, compared with the original. */
  olderByMs?: number;
}

/** The same case once more under ids of its own, written straight into the tables. @returns the copy's id. */
export class CopyCase {
  private readonly ids: RandomIds;
  private readonly database: Database;

  constructor(world: World) {
    this.ids = new RandomIds(world.clock);
    this.database = world.app.get(Database);
  }

  async of(originalId: string, changes: Changes = {}): Promise<string> {
    const reports = this.database.repository(Report);
    const original = await reports.findOneByOrFail({ id: originalId });
    const id = this.ids.next();
    const number = `LC-${this.ids.pick('0123456789', 12)}`;
    await reports.insert({ ...original, id, number, ...changes.report } as never);
    const eventIds = await this.events(originalId, id, changes.olderByMs ?? 0);
    await this.photos(originalId, id, eventIds, changes.photo);
    for (const entity of PARTS) await this.part(entity, originalId, id);
    return id;
  }

  /** @returns the copies' ids by their originals'. */
  private async events(originalId: string, reportId: string, olderByMs: number): Promise<Map<string, string>> {
    const events = this.database.repository(ReportEvent);
    const ids = new Map<string, string>();
    for (const event of await events.findBy({ reportId: originalId })) {
      const id = this.ids.next();
      ids.set(event.id, id);
      await events.insert({ ...event, id, reportId, at: new Date(event.at.getTime() - olderByMs) } as never);
    }
    return ids;
  }

  private async photos(from: string, reportId: string, eventIds: Map<string, string>, changes?: Partial<Photo>) {
    const photos = this.database.repository(Photo);
    for (const photo of await photos.findBy({ reportId: from })) {
      const eventId = eventIds.get(photo.eventId!)!;
      await photos.insert({ ...photo, id: this.ids.next(), reportId, eventId, ...changes });
    }
  }

  private async part(entity: EntityTarget<PartOfCase>, originalId: string, reportId: string): Promise<void> {
    const parts = this.database.repository(entity);
    for (const row of await parts.findBy({ reportId: originalId })) {
      await parts.insert({ ...row, reportId, ...(row.id === undefined ? {} : { id: this.ids.next() }) });
    }
  }

  /** The photo it was filed with. */
  async photoOf(reportId: string): Promise<string> {
    return (await this.database.repository(Photo).findOneByOrFail({ reportId, purpose: 'evidence' })).id;
  }
}
