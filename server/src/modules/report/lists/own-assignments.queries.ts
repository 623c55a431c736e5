import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { SignedIn } from '../../../common/actor';
import { Database } from '../../../database/database';
import { Assignment } from '../entities/assignment.entity';

/** Which cases a unit has given to the caller himself. */
@Injectable()
export class OwnAssignmentsQueries {
  constructor(private readonly database: Database) {}

  /** Of these reports, those with work that is his and not done. */
  async among(actor: SignedIn, reportIds: string[]): Promise<Set<string>> {
    if (actor.kind !== 'staff' || reportIds.length === 0) return new Set();
    const assignments = await this.database.repository(Assignment).find({
      select: { id: true, reportId: true },
      where: { reportId: In(reportIds), handlerId: actor.id, state: In(['pending', 'accepted']) },
    });
    return new Set(assignments.map(({ reportId }) => reportId));
  }
}
