import { Injectable } from '@nestjs/common';
import { DutyQueries } from './duty.queries';

/** 值班表: who of a unit answers emergencies. */
@Injectable()
export class DutyRoster {
  constructor(private readonly queries: DutyQueries) {}

  /** @returns StaffUser ids; empty when nobody is on the roster. */
  onDuty(unitId: string, at: Date): Promise<string[]> {
    return this.queries.onDuty(unitId, at);
  }
}
