import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { AssignmentRole, AssignmentState } from '@suishoupai/shared/report/words';
import { CLOCK, type Clock } from '../../../common/clock';
import { IDS, type Ids } from '../../../common/ids';
import { Database } from '../../../database/database';
import type { Unit } from '../../unit/unit.entity';
import { Assignment } from '../entities/assignment.entity';

/** Writes assignments (转办单). */
@Injectable()
export class AssignmentRepository {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(IDS) private readonly ids: Ids,
  ) {}

  async open(
    reportId: string,
    unit: Unit,
    role: AssignmentRole,
    terms: { deadline: Date; final?: boolean },
  ): Promise<Assignment> {
    const assignment: Assignment = {
      id: this.ids.next(),
      reportId,
      unitId: unit.id,
      unitPath: unit.path,
      role,
      state: 'pending',
      leadKey: role === 'lead' ? 1 : null,
      handlerId: null,
      deadline: terms.deadline,
      final: terms.final ?? false,
      assignedAt: this.clock.now(),
      acceptedAt: null,
      endedAt: null,
    };
    await this.database.repository(Assignment).insert(assignment);
    return assignment;
  }

  async change(id: string, changes: Partial<Assignment>): Promise<void> {
    await this.database.repository(Assignment).update({ id }, changes);
  }

  /** Ends what is still open on a report: everybody returned it, or everybody is done. */
  async endAll(reportId: string, state: Extract<AssignmentState, 'returned' | 'done'>): Promise<void> {
    const left = state === 'returned' ? { leadKey: null } : {};
    await this.database
      .repository(Assignment)
      .update({ reportId, state: In(['pending', 'accepted']) }, { state, endedAt: this.clock.now(), ...left });
  }

  /** A unit that closes helps nobody any more. */
  async endAssistanceOf(unitId: string): Promise<void> {
    await this.database
      .repository(Assignment)
      .update(
        { unitId, role: 'assisting', state: In(['pending', 'accepted']) },
        { state: 'returned', endedAt: this.clock.now() },
      );
  }

  /** A case that comes back after closure: its lead's task is history, so that another can be given. */
  async archive(reportId: string): Promise<void> {
    await this.endAll(reportId, 'done');
    await this.database.repository(Assignment).update({ reportId, leadKey: 1 }, { leadKey: null });
  }

  /** The lead's finished task is taken up again. */
  async resume(reportId: string, deadline: Date): Promise<void> {
    await this.database
      .repository(Assignment)
      .update({ reportId, leadKey: 1 }, { state: 'accepted', endedAt: null, deadline });
  }

  /** Everybody still at work has until then. */
  async moveDeadline(reportId: string, deadline: Date): Promise<void> {
    await this.database.repository(Assignment).update({ reportId, state: In(['pending', 'accepted']) }, { deadline });
  }
}
