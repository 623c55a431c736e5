import { Injectable } from '@nestjs/common';
import type { Report } from '../entities/report.entity';
import { AssignmentRepository } from './assignment.repository';
import { type Counted, Deadlines, UNCOUNTED } from './deadlines';

/** The lead unit goes on with the case until a new deadline. */
@Injectable()
export class NewDeadline {
  constructor(
    private readonly deadlines: Deadlines,
    private readonly assignments: AssignmentRepository,
  ) {}

  /** @returns the report's changes that go with it. @throws Problem `report.badDeadline` */
  async set(reportId: string, deadline: Date): Promise<Partial<Report>> {
    this.deadlines.require(deadline);
    await this.assignments.resume(reportId, deadline);
    await this.deadlines.watch(reportId, deadline);
    return { deadline, ...UNCOUNTED };
  }

  /** What counting gives now; nothing is changed. */
  counted(days: number, from: Date): Promise<Counted> {
    return this.deadlines.counted(days, from);
  }

  /** Everybody still at work has until then. */
  async move(reportId: string, deadline: Date): Promise<void> {
    await this.assignments.moveDeadline(reportId, deadline);
    await this.deadlines.watch(reportId, deadline);
  }
}
