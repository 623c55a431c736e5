import { Injectable } from '@nestjs/common';
import type { Report } from '../entities/report.entity';
import { AssignmentRepository } from './assignment.repository';
import { Deadlines, UNCOUNTED } from './deadlines';

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

  /** Counts anew from the same day; everybody still at work has until then. @returns the report's changes. */
  async recount(reportId: string, days: number, from: Date) {
    const counted = await this.deadlines.counted(days, from);
    await this.assignments.moveDeadline(reportId, counted.deadline);
    await this.deadlines.watch(reportId, counted.deadline);
    return counted;
  }
}
